# Who can help, by the id in contacts.toml. Numbers and hours are there.
# First the name. Then .role: who answers, for whom, in at most 90 signs.
# .then (what happens after a call) may be added once the contact has been asked.

police-110 = 110, Polizei
    .role = Die Polizei antwortet, wenn jemand jetzt in Gefahr ist.

emergency-112 = 112, Notruf in Europa
    .role = Der Notruf antwortet überall in der Europäischen Union.

nummer-gegen-kummer = 116 111, Nummer gegen Kummer
    .role = Hier hört dir jemand zu, für dich oder wenn du dich um andere sorgst.

elterntelefon = Elterntelefon, Nummer gegen Kummer
    .role = Hier berät jemand Mütter, Väter und alle, die ein Kind erziehen.
