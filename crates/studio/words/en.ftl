# What `escale` says of a pack, in English. For each code: the sentence, why it matters to a young
# person, what to do, and the page of `escale explain`.

error = error
warning = warning
why = why
remedy = to do
meant = did you mean
paste = to copy
labelled = { $label }:
counts-none = { $pack }: no errors, no warnings.
counts =
    { $pack }: { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }, in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
more = To know more: escale explain { $code }
unknown-code = There is no code “{ $code }”. They go from { $first } to { $last }.

# --- files ---

E001 = The file “{ $file }” is missing.
    .why = Without it the site cannot be built, and nobody finds help there.
    .remedy = Create it; campaigns/example shows what is in it.
    .page =
        A file that every campaign has is missing.

        A campaign always has campaign.toml and contacts.toml at the top of its folder.
        Look at the name too: “Campaign.toml” or “contacts.toml.txt” are not found.

        Bad: campaign.txt
        Good: campaign.toml
E002 = This file cannot be read: { $detail }.
    .why = What it holds would not reach the person who needs it.
    .remedy = Save it as plain text in UTF-8, and see that you are allowed to read it.
    .page =
        A file is not text in UTF-8, or may not be opened.

        In most editors: “Save as”, then “Encoding: UTF-8”.

        Bad: a .docx document renamed to .ftl
        Good: a plain text file in UTF-8
E003 = This line is not written as it must be: { $problem ->
        [unquoted] the value has no quotes
        [quote] a quote is opened and not closed
        [bracket] a bracket is opened and not closed
        [brace] a brace is opened and not closed
        [equals] the = sign is missing
       *[other] the reader says “{ $detail }”
    }.
    .why = As long as this file cannot be read, nothing in it is shown.
    .remedy = Look at the quotes, the brackets and the = sign, here or on the line before.
    .page =
        A line of a .toml file does not follow the form “name = value”.

        A text stands between straight quotes. A list stands between brackets, with commas.

        Bad: call = 0 800 235 236
        Good: call = "0 800 235 236"
E004 = This file is not complete, or holds a value that was not expected (the reader says: { $detail }).
    .why = As long as this file cannot be read, nothing in it is shown.
    .remedy = Compare it with the same file in campaigns/example.
    .page =
        The reader refuses a value that no other message explains.

        Compare with the same file in campaigns/example, and tell the team of Escale about this message.

        Bad: ages = 12
        Good: ages = "12-25"

# --- keys and values ---

E005 = This is a link that leads out of the campaign's folder.
    .why = What lies outside does not belong to the campaign: nobody has read it for young people.
    .remedy = Put a copy of the file in its place.
    .page =
        A file or a folder is a link to something outside of the campaign's folder.

        Links within the folder are followed, others are not even opened.

        Bad: contacts.toml, a link to ../other/contacts.toml
        Good: contacts.toml, a copy of that file
E006 = This is no ordinary file.
    .why = Whoever waits for it waits for ever, and the campaign is never built.
    .remedy = Put a text file in its place, or delete it.
    .page =
        A folder, a device or a pipe stands where a text file is expected.

        Bad: a folder named contacts.toml
        Good: a text file named contacts.toml
E007 = This file has { $size } bytes; a file of a campaign has at most { $most }.
    .why = A young person on a slow telephone would wait for it, and leave.
    .remedy = Split it, or take out what does not belong into it.
    .page =
        A file is larger than any campaign needs.

        Pictures and films do not belong into a campaign's folder.

        Bad: a film renamed to contacts.toml
        Good: a text of some pages
E008 = Too many brackets are open here.
    .why = No sentence needs so many: somebody could not read it.
    .remedy = Close each { "{" } with { "}" }, or write the text without them.
    .page =
        More than fifty brackets are open at once.

        Bad: home = { "{" } { "{" } { "{" } …
        Good: home = Take a moment.
E010 = There is no key “{ $key }” { $place ->
        [file] in this file
       *[other] in [{ $place }]
    }.
    .why = What stands under an unknown name is shown to nobody, and nobody notices.
    .remedy = Correct the name, or delete the line. The names that exist: { $known }.
    .page =
        A key has a name that the software does not know.

        Most often it is a slip of the pen, or the key stands under another heading in brackets.

        Bad: relate = ["a-debt"]
        Good: related = ["a-debt"]
E011 = “{ $key }” is missing { $place ->
        [file] in this file
       *[other] in [{ $place }]
    }.
    .why = Without it the page cannot be shown.
    .remedy = Add the line, with your value.
    .page =
        Something that must be said is missing.

        Each file of campaigns/example explains its keys, one by one.

        Bad: a contact without territory
        Good: territory = "FR"
E012 = “{ $key }” must be { $expected ->
        [text] a text between quotes
        [list] a list of texts between brackets
        [number] a whole number without quotes
        [figure] a number without quotes and blanks, such as 10000 or 4.5
        [bool] true or false, without quotes
        [table] a group of keys
        [tables] a series of groups, each under its heading in double brackets
       *[day] a day without quotes
    }.
    .why = A value written wrongly would not be shown, or would be shown wrongly.
    .remedy = Write for example: { $example }
    .page =
        A value is of the wrong kind.

        A text has quotes. A number, a day, true and false have none. A list has brackets.

        Bad: free = "true"
        Good: free = true
E013 = “{ $value }” is no choice for “{ $key }”.
    .why = This choice decides what is shown, and to whom: an unknown word leads to nobody.
    .remedy = Choose one of: { $known }.
    .page =
        A key takes only certain words, and this is none of them.

        Bad: audience = "teenager"
        Good: audience = "young"
E014 = The key “{ $key }” is written twice.
    .why = The software cannot know which to believe: a young person might get the old one.
    .remedy = Keep the right line and delete the other.
    .page =
        The same key stands twice in the same place.

        This happens when a line is copied to change it, and the old one stays.

        Bad: hours = "24/7" and, further down, hours = "Mo-Fr 09:00-18:00"
        Good: one line hours
E015 = “{ $value }” is no link code.
    .why = The code stands in the page's address: it must say nothing to whoever looks on.
    .remedy = Write two signs: a letter, then a letter or a figure from 2 to 9; never i, l or o.
    .page =
        A link code is two signs that mean nothing.

        A letter, then a letter or a figure from 2 to 9. Never i, l, o, 0 or 1: on a poster they are confused.

        Bad: code = "gift"
        Good: code = "k4"
E016 = The link code “{ $value }” is taken by { $owner }.
    .why = Two pages with one code: a printed link would lead to another page than meant.
    .remedy = Choose two other signs. Never change a code that is printed.
    .page =
        Two pages have the same link code.

        The software keeps hm, hp, ab, er, at and d2 to d6 for itself; a sixth door takes d7, and so on.

        Bad: code = "k4" in two files
        Good: code = "k4" in one, code = "r2" in the other
E017 = “{ $value }” is written twice { $kind ->
        [contact] among the contacts
        [figure] among the figures
        [door] among the doors
        [phrase] among the phrases
        [topic] among the topics
        [item] among the questions
        [option] among the answers
       *[language] among the languages
    }.
    .why = The software cannot know which is meant: one help might stand in for another.
    .remedy = Give one of them another name, or delete it.
    .page =
        A name is given once in its list.

        Bad: two blocks [[contact]] with id = "allo-119"
        Good: id = "allo-119" and id = "allo-119-chat"
E018 = “{ $value }” is no length of time.
    .why = It decides when a public screen forgets what somebody read there.
    .remedy = Write a number, then s for seconds or m for minutes.
    .page =
        A length of time is a number followed by s or m.

        Bad: idle = "45 seconds"
        Good: idle = "45s"
E019 = The hours “{ $value }” are not understood.
    .why = Wrong hours are a call without an answer, just when somebody found the courage to call.
    .remedy = Write 24/7, or days (Mo Tu We Th Fr Sa Su, PH for holidays), then times, with ; between two rules.
    .page =
        Hours are written “days times”, as in OpenStreetMap.

        Days: Mo Tu We Th Fr Sa Su, and PH for public holidays. Times have four figures; off is closed.
        If you do not know the hours, delete the line: the page then says that they must be asked.

        Bad: hours = "9am-11pm"
        Good: hours = "Mo-Su 09:00-23:00"
        Good: hours = "Mo-Fr 09:00-12:00,14:00-19:00; Sa 09:00-12:00; PH off"
E020 = “{ $value }” cannot be dialled.
    .why = A number that cannot be dialled leaves alone whoever tries it.
    .remedy = Write 2 to 15 figures, grouped as on a poster, without letters or full stops.
    .page =
        A telephone number holds figures and spaces only, sometimes with a + before them.

        Bad: call = "0.800.235.236"
        Good: call = "0 800 235 236"
E021 = “{ $value }” is no number of the French plan.
    .why = One missing figure is enough: the call fails, or a stranger answers.
    .remedy = Look it up at its source: ten figures that begin with 0, or a short number such as 119 or 3018.
    .page =
        A contact in France has a number that the French plan does not know.

        Known: 15, 17, 18, the 11x, the 116 xxx, the 10xx, 3xxx, the 118 xxx, and ten figures that begin with 0 (or +33).

        Bad: call = "0 800 235 23"
        Good: call = "0 800 235 236"
E022 = The address “{ $value }” is not protected.
    .why = Without https, the Wi-Fi of a place or a family can read the page that is opened.
    .remedy = Write the address with https:// and see that it opens.
    .page =
        An address begins with http://: what is read travels in the open.

        Bad: web = "http://www.allo119.gouv.fr/"
        Good: web = "https://www.allo119.gouv.fr/"
E023 = “{ $value }” is no web address.
    .why = The button would lead to an error page, at the moment of asking for help.
    .remedy = Copy the address from the browser: it begins with https:// and has no space.
    .page =
        An address is not complete, or holds a sign that it may not.

        Bad: web = "allo119.gouv.fr"
        Good: web = "https://www.allo119.gouv.fr/"
E024 = “{ $value }” is no day of the calendar.
    .why = The day of the last check says whether the number can still be trusted.
    .remedy = Write year-month-day, without quotes.
    .page =
        A day is written year-month-day, without quotes.

        Bad: checked = "24/11/2026"
        Good: checked = 2026-11-24
E025 = “{ $value }” is no range of ages.
    .why = Age decides whether this contact is proposed: written wrongly, it is missing for who needs it.
    .remedy = Write two ages in years, the lower first, with a dash.
    .page =
        A range of ages is two numbers and a dash.

        Bad: ages = "under 21"
        Good: ages = "0-21"
E026 = “{ $value }” is no language's code.
    .why = The voice that reads the page aloud, and the direction of reading, hang on it.
    .remedy = Write the language's short code in small letters: fr, en, de, ar, uk…
    .page =
        A language is written by its short code, which is also a folder's name.

        Bad: languages = ["français"]
        Good: languages = ["fr"]
E027 = “{ $id }” cannot be reached: no call, no text message, no chat, no form, no address.
    .why = A young person would read the name of a help, with no way to get to it.
    .remedy = Add call, text, chat, form or address; meet = true if one goes there; or the fallback that answers in its place.
    .page =
        A contact cannot be reached in any way.

        “web” is not enough: a site is read, it does not answer.

        Bad: id and needs, without a number
        Good: call = "119"
E028 = Two periods overlap: { $from } is before the end of the first, at { $to }.
    .why = Wrong hours are a call without an answer, just when somebody found the courage to call.
    .remedy = Look the hours up at their source; the second period begins at { $to } at the earliest.
    .page =
        Two periods of a day have hours in common: one of the two is wrong.

        Bad: hours = "Mo-Fr 09:00-12:00,11:00-18:00"
        Good: hours = "Mo-Fr 09:00-12:00,14:00-18:00"

# --- references ---

W029 = “{ $id }” has no number of its own yet: “{ $fallback }” answers in its place.
    .why = A number nearby is one step less for a young person.
    .remedy = Ask the service for its number, and whether it may be shown; then write it and delete the line with fallback.
    .page =
        A contact without a number of its own, shown with another one's.

        The page says so, and gives the other's number. Nothing is guessed.

        Bad: fallback = "allo-119", for ever
        Good: call = "…", as the service itself has said
E030 = There is no door “{ $id }”.
    .why = This topic would stand behind a door that nobody can open.
    .remedy = Correct the name, or add the door to doors in campaign.toml.
    .page =
        A topic names a door that campaign.toml does not know.

        Bad: door = "livng"
        Good: door = "living"
E031 = There is no contact “{ $id }”.
    .why = The person to reach would be missing, right after reading what is happening.
    .remedy = Correct the name, or add the contact to contacts.toml.
    .page =
        A topic names a contact that contacts.toml does not know.

        Bad: contacts = ["allo-911"]
        Good: contacts = ["allo-119"]
E032 = There is no topic “{ $id }”.
    .why = The link would lead nowhere, and reading would end there.
    .remedy = Correct the name, or add the file to the folder topics.
    .page =
        A topic's name is no file of topics/.

        The name is that of the file, without .toml.

        Bad: related = ["debt"]
        Good: related = ["a-debt"]
E033 = There is no assessment “{ $id }”.
    .why = The link would offer a moment to take stock, and open nothing.
    .remedy = Correct the name, or add the file to the folder assessments.
    .page =
        A topic names an assessment that has no file in assessments/.

        Bad: assessment = "relation"
        Good: assessment = "relationship"
E034 = There is no picture “{ $name }”.
    .why = The page would open with a hole where the drawing should be.
    .remedy = Choose one of the pictures, or delete the line: { $known }.
    .page =
        A page names a picture that is not drawn.

        Bad: art = "present"
        Good: art = "gift"
W035 = The door “{ $id }” leads to no topic.
    .why = A young person who chooses this door comes to an empty page.
    .remedy = Give it a topic (door = "{ $id }" in a file of topics), or take it out of doors.
    .page =
        A door of the first screen has no topic behind it.

        Bad: doors = ["living", "parent"], and no topic for “parent”
        Good: a file of topics/ with door = "parent"
W036 = No topic proposes the assessment “{ $id }”.
    .why = Nobody would find it: nothing leads there.
    .remedy = Add the line that proposes it to a topic.
    .page =
        An assessment exists, but no page leads to it.

        Bad: assessments/favour.toml, which nobody names
        Good: assessment = "favour" in topics/a-gift.toml

# --- assessments ---

E037 = There is no phrase “{ $id }”.
    .why = A young person would not get the words that were meant for them.
    .remedy = Write an id that stands in phrases.toml.
    .page =
        A topic names a phrase that does not exist.

        Bad: phrases = ["my-name"], and phrases.toml has only "no-name"
        Good: phrases = ["no-name"]
E038 = “{ $fallback }” cannot answer in the place of “{ $id }”: it has no number itself.
    .why = A young person would be sent on, and on, and reach nobody.
    .remedy = Name a contact that has call, text, chat or form.
    .page =
        The contact that answers for another has no number of its own.

        Bad: fallback = "street-educators", which has only a fallback itself
        Good: fallback = "allo-119"
W039 = No way of answering ends in “{ $band }”.
    .why = What was written for it would never be read; perhaps a rule is stricter than was meant.
    .remedy = Look at the weights and flags of this assessment, and at its rules.
    .page =
        One of the five outcomes cannot be reached.

        The tool tries everything passed, everything calm, and every one or two answers otherwise.

        Bad: every answer has flag = "soon", so nothing ends in “mixed”
        Good: some answers have weight = "sign" only
E040 = The question “{ $id }” has no answers to choose from.
    .why = A question without answers stops a person who had begun to confide.
    .remedy = Add scale = "frequency", or a list options.
    .page =
        A question must offer answers.

        “frequency” stands for: never, it happened, often.

        Bad: a question with an id only
        Good: scale = "frequency"
E041 = A rule speaks of the question “{ $id }”, which does not exist.
    .why = The rule would not see what a young person answered, and would not raise the alarm.
    .remedy = Correct the question's name.
    .page =
        A rule [[worrying]] names a question that the assessment does not have.

        Bad: of = ["phon"]
        Good: of = ["phone"]
E042 = This rule asks for { $least } answers, but names { $count ->
        [one] only 1 question
       *[other] only { $count } questions
    }.
    .why = It could never raise the alarm, whatever is answered.
    .remedy = Lower at_least, or name more questions.
    .page =
        A rule [[worrying]] asks for more answers than it names questions, or for none.

        Bad: at_least = 3, of = ["phone", "gifts"]
        Good: at_least = 2, of = ["phone", "gifts"]
E043 = This assessment can raise the alarm, but does not end with the question about safety.
    .why = Whoever described a fear must be able to say, at the end, whether they are in danger now.
    .remedy = Add, as the last question, the one that asks whether they are safe.
    .page =
        An assessment for young people in which an answer carries flag ends with the question about safety.

        It is asked as soon as an answer raised the alarm: ask_if = "flag", safety = true.

        Bad: a last question without safety
        Good: id = "safety", ask_if = "flag", safety = true
E044 = No answer to the question about safety “{ $id }” leads to help at once.
    .why = Somebody would say “I am not safe”, and nothing would happen.
    .remedy = Give flag = "now" to the answer that tells of danger.
    .page =
        The question about safety needs an answer that leads to help at once.

        Bad: the answer “no”, without flag
        Good: the answer “no”, with flag = "now"
E045 = The question “{ $id }” is never asked: { $after ->
        [flag] no answer before it carries flag
       *[sign] no answer before it carries weight or flag
    }.
    .why = What it was meant to hear would never be heard.
    .remedy = Put it behind a question that leads to it, or delete its line ask_if.
    .page =
        A conditional question hangs on an answer given before it.

        Bad: ask_if = "flag" on the first question
        Good: ask_if = "flag" behind a question with an answer that carries flag
E046 = The question “{ $id }” has two lists of answers: scale and options.
    .why = The answers in options would not be shown, and their alarm would not be heard.
    .remedy = Keep one of the two.
    .page =
        A question has either scale or options.

        Bad: scale = "frequency" and options = [ … ]
        Good: scale = "frequency"
W047 = Even with the gravest answers ({ $path }), this assessment ends at “{ $band }”.
    .why = A young person who describes the worst would be led to nobody.
    .remedy = Give flag = "soon" or flag = "now" to grave answers, or add a rule [[worrying]].
    .page =
        No way of answering leads to “worrying” or “urgent”.

        The tool answers everything, each time with the gravest answer, and looks where that leads.

        Bad: answers with weight = "sign" only, and no rule
        Good: flag = "soon" on the answer that describes a threat
W048 = Even with the calmest answers ({ $path }), this assessment leads to “{ $band }”.
    .why = An alarm that comes whatever is answered says nothing, and is no longer believed.
    .remedy = Give each question an answer without weight or flag, and read the rules [[worrying]] again.
    .page =
        No way of answering avoids the alarm.

        The tool answers everything, each time with the calmest answer, and looks where that leads.

        Bad: a question of which all answers carry weight
        Good: a question with an answer without weight
E049 = The answer “{ $option }” to “{ $item }” names a help (need), but raises no alarm (flag).
    .why = This answer would lead to no help, though somebody meant it to.
    .remedy = Add flag to this answer, or delete need.
    .page =
        “need” says to which help “flag” leads; without flag it does nothing.

        Bad: id = "often", need = "danger"
        Good: id = "often", flag = "soon", need = "danger"

# --- texts ---

E050 = The text “{ $id }” is missing.
    .why = In this place the page would be empty for everybody.
    .remedy = { $attribute ->
        [none] Add it to this file.
        [renamed] The text “{ $message }” is probably this one, its name misspelt: correct it.
       *[other] Add it under “{ $message }”, with four spaces before the full stop.
    }
    .page =
        A text that the page shows is not written in the first language.

        Bad: a-gift-step-two = Talk about it
        Good: a-gift-step-2 = Talk about it
W051 = The text “{ $id }” is not translated.
    .why = Somebody who does not read the first language would see it in that one.
    .remedy = { $attribute ->
        [none] Translate it in this file.
        [renamed] The text “{ $message }” is probably this one, its name misspelt: correct it.
       *[other] Translate it under “{ $message }”, with four spaces before the full stop.
    }
    .page =
        A text is missing in a translation: the page shows it in the first language, and says so.

        Bad: en/topics/a-gift.ftl without “a-gift.hint”
        Good: a-gift = They offer you something, then .hint = …
E052 = This file with its { $count } texts is missing.
    .why = The whole page would be empty.
    .remedy = Create it. The texts in it: { $known }.
    .page =
        A topic, an assessment or the list of contacts has no file of texts.

        It has the same name as the .toml, in the language's folder.

        Bad: topics/a-debt.toml alone
        Good: topics/a-debt.toml and fr/topics/a-debt.ftl
W053 = This file does not exist: { $count } texts are not translated.
    .why = Somebody who does not read the first language would see this page in that one.
    .remedy = Copy { $source } to this place, and translate it.
    .page =
        A translation does not have a page's file yet: the page is shown in the first language.

        Bad: fr/topics/a-debt.ftl alone
        Good: fr/topics/a-debt.ftl and en/topics/a-debt.ftl
E054 = The site's buttons do not exist yet in “{ $language }”, the first language.
    .why = The buttons to call, to go back and to leave would be empty.
    .remedy = Copy locales/en/app.ftl to locales/{ $language }/app.ftl, and translate it.
    .page =
        The site itself must speak the campaign's first language.

        Bad: languages = ["it"], without locales/it/app.ftl
        Good: languages = ["fr", "it"], or the buttons translated
W055 = The site's buttons do not exist yet in “{ $language }”.
    .why = The buttons to call, to go back and to leave would be in another language than the text.
    .remedy = Copy locales/en/app.ftl to locales/{ $language }/app.ftl, and translate it.
    .page =
        The site itself does not speak one of the campaign's languages yet.

        Bad: languages = ["fr", "it"], without locales/it/app.ftl
        Good: languages = ["fr", "en"]
E056 = This text is not written as it must be: { $problem ->
        [equals] the = sign after the name is missing
        [empty] nothing stands behind the name
        [brace] a brace is opened and not closed
        [default] a choice has no line marked with a star
        [attribute] what follows this name cannot be read; a choice has a line marked with a star, and is closed with a brace
        [junk] this line begins neither with a name nor with four spaces
        [function] “{ $detail }” calls a function, and there is none here
       *[other] the reader says “{ $detail }”
    }.
    .why = This text, and sometimes the next, would vanish from the page.
    .remedy = { $problem ->
        [function] Write what is to be read: the words, or the number as it is said.
       *[other] Write “name = text”; further lines of the text begin with four spaces.
    }
    .page =
        A text is written “name = text”.

        Further lines begin with four spaces. None begins with a bracket, a star, a full stop or a brace.

        Bad: a-gift They offer you something
        Good: a-gift = They offer you something
E057 = The text “{ $id }” is written twice.
    .why = Only one of the two would be shown, and not always the right one.
    .remedy = Keep the right one, and delete the other.
    .page =
        Two texts of a language have the same name, in this file or in another.

        Bad: a-gift = … in two files
        Good: a-gift = … once
W058 = Nothing shows the text “{ $id }”.
    .why = Nobody will read what stands there: most often the name is misspelt.
    .remedy = Correct the name, or delete the text.
    .page =
        A text has a name that no page asks for.

        Bad: a-gift-setp-1 = Keep the messages
        Good: a-gift-step-1 = Keep the messages
E059 = Nothing fills “${ $name }” in the text “{ $id }”.
    .why = The page would show the technical name in the middle of the sentence.
    .remedy = { $known ->
        [none] Write the sentence without a variable.
       *[other] Here you can use: { $known }.
    }
    .page =
        A text uses a variable that the site does not know in this place.

        Bad: home = Hello {"{"} $name {"}"}
        Good: home = Hello
W060 = The text “{ $id }” no longer says “${ $name }”, which the first language has.
    .why = This translation would say the same to everybody, where the original adapts.
    .remedy = Take the variable over as in { $source }.
    .page =
        A translation has lost a variable of the first language.

        For example, $device says something else on a public screen than on a telephone.

        Bad: .promise = No account.
        Good: .promise = with the same choice on $device as in the first language
E061 = This text holds { $kind ->
        [entity] a code of a web page
        [link] a link in brackets
        [bold] stars for bold letters
       *[tag] the sign “<”
    }: it would be shown as it is.
    .why = Odd signs in the middle of a sentence make one doubt the page.
    .remedy = Write the sentence without them; lines that begin with “- ” make a list.
    .page =
        A text has no formatting: no tag, no bold, no link.

        Bad: It is <b>not your fault</b>.
        Good: It is not your fault.
E062 = There is an invisible sign here ({ $name }, { $number }).
    .why = It can change the order of a number's figures, or cut a word that is read aloud.
    .remedy = Delete what is between the two letters, and type it again.
    .page =
        An invisible sign came in by copy and paste.

        Some reverse the direction of reading: what you see is not what the software reads.

        Bad: a number pasted from a messenger
        Good: the same number, typed
W063 = This sentence has { $count } words; for young people, { $most } at most.
    .why = Somebody of twelve who is afraid loses the thread of a long sentence.
    .remedy = Cut it in two, one idea a sentence.
    .page =
        A sentence for young people is too long.

        Aim at fifteen words. Over twenty-five, the tool says so.

        Bad: If you are afraid, even a little, and do not know whom you could talk to, you can…
        Good: Are you afraid, even a little? You can talk about it.
E064 = The title “{ $title }” gives away what the site is about (“{ $word }”).
    .why = Whoever sees the screen or the history must not be able to guess.
    .remedy = Choose a neutral title, such as “Escale”.
    .page =
        The tab's title is seen from afar, and stays in the history.

        Bad: title = "SOS child prostitution"
        Good: title = "Escale"
E065 = This title for young people says “{ $word }”.
    .why = A word that accuses or labels makes one close the page before the help.
    .remedy = { $instead ->
        [none] Tell the situation, without this word.
       *[other] Say rather: { $instead }.
    }
    .page =
        Some words accuse, label or lure: they stand in no title for young people.

        A campaign adds its own in words.toml.

        Bad: a-gift = A victim of a pimp?
        Good: a-gift = They offer you something in return
W066 = This text says “{ $word }”.
    .why = A word that accuses or lectures makes one close the page before the help.
    .remedy = { $instead ->
        [none] Say it another way.
       *[other] Say rather: { $instead }.
    }
    .page =
        Some words accuse or lecture, even if nobody meant it.

        A campaign adds its own in words.toml.

        Bad: You should have told somebody.
        Good: You did what you could.

# --- checked or not ---

E067 = The text “{ $id }” names itself.
    .why = It would never end: the page would show a hole in its place.
    .remedy = Write its words out.
    .page =
        A text contains itself, be it through other texts that it names.

        Bad: help = See { "{" } help { "}" }
        Good: help = Talk to someone
E068 = The text “{ $id }” becomes far too long once the texts that it names are written out.
    .why = The page would become so heavy that it never arrives.
    .remedy = Write its words out, and shorten them.
    .page =
        A text names others, which name others. Written out it has more than 20,000 signs, or more than a hundred parts.

        Bad: a text that says another one ten times, which says another one ten times
        Good: a text of a few paragraphs
E069 = This outcome says “{ $word }”.
    .why = An outcome is no verdict: a number or the name of an illness frightens, or reassures falsely.
    .remedy = Say what was described, and who can help.
    .page =
        An outcome of an assessment names an illness, a score or a share.

        Bad: relationship-mixed = Your score is 6 points
        Good: relationship-mixed = What you feel matters.
E070 = Nobody has checked “{ $id }” yet, and the campaign is published (source: { $source }).
    .why = A wrong number costs a young person dearly: often they call only once.
    .remedy = Call or write to them, then note the day.
    .page =
        In a published campaign each contact has the day on which somebody of the team tried it.

        Bad: verify = true
        Good: checked = 2026-11-24
W071 = Nobody has checked “{ $id }” yet (source: { $source }).
    .why = A wrong number costs a young person dearly: often they call only once.
    .remedy = Call or write to them before publishing, then note the day.
    .page =
        The team has not tried a contact yet. A draft may be so, what is published may not.

        Bad: verify = true, for ever
        Good: checked = 2026-11-24
E072 = “{ $id }” was checked { $days } days ago: too long for a published campaign.
    .why = In a year, numbers change, and hours too.
    .remedy = Call or write to them, then note the day.
    .page =
        A check holds for a year at most.

        Bad: checked = 2024-01-15
        Good: the day of your last call
W073 = “{ $id }” was checked { $days } days ago.
    .why = With time, numbers change, and hours too.
    .remedy = Call or write to them, then note the day.
    .page =
        After 180 days it is time to call again; after 365 a published campaign is refused.

        Bad: checked = 2024-01-15
        Good: the day of your last call
E074 = “{ $id }” is said to be checked on a day to come, { $day }.
    .why = The page would call checked what nobody has tried yet.
    .remedy = Note the day on which the call really took place.
    .page =
        The day of the check lies in the future.

        Bad: checked = 2062-11-24
        Good: checked = 2026-11-24
W075 = “{ $id }” is checked and unsure at once.
    .why = The page would not say “open now”, although the team knows.
    .remedy = If everything was checked, delete the line verify.
    .page =
        checked and verify = true contradict each other.

        Bad: checked = 2026-11-24 and verify = true
        Good: checked = 2026-11-24

# --- colours ---

E076 = The right answer “{ $id }” is not among the options.
    .why = The page would tell everybody that they are wrong.
    .remedy = Write the id of one of the options.
    .page =
        The answer of a statement that is true or false is none of its options.

        Bad: answer = "flase"
        Good: answer = "false"
E080 = In [{ $scheme }], { $what } on { $ground }: contrast { $ratio }, needed { $least } ({ $place }).
    .why = Somebody who sees badly, or whose screen lies in the sun, could not read it.
    .remedy = Replace the line: this colour, the nearest, passes wherever “{ $token }” is used.
    .page =
        Two colours are too close for everybody to read.

        7 for what is read, 3 for what is only seen. docs/theme.md names each colour.

        Bad: lamp = "#8A5A00"
        Good: lamp = "#DAA65F"
E081 = In [{ $scheme }], { $what } on { $ground }: contrast { $ratio }, needed { $least } ({ $place }).
    .why = Somebody who sees badly, or whose screen lies in the sun, could not read it.
    .remedy = No colour passes beside { $others }: delete the line, or change { $others }.
    .page =
        Two colours are so much in each other's way that no third goes with both.

        Bad: lamp = "#808080" and on-lamp = "#7A7A7A"
        Good: one of the two lines deleted
E082 = There is no theme “{ $name }”.
    .why = The colours under it would be shown nowhere.
    .remedy = Write [light] or [dark].
    .page =
        A campaign has two themes: light and dark.

        Bad: a heading [night]
        Good: a heading [dark]
E083 = A campaign cannot colour “{ $name }”.
    .why = Whoever asks for more contrast gets colours that are tried, the same everywhere.
    .remedy = Delete these lines; [light] and [dark] can be coloured.
    .page =
        The theme with more contrast is Escale's own.

        Bad: a heading [more]
        Good: a heading [light]
E084 = “{ $name }” stands under no theme.
    .why = This colour would be shown nowhere.
    .remedy = Put it on a line of its own below [light] or [dark].
    .page =
        A colour stands under the theme that it changes.

        Bad: lamp = "#FFC24B" at the top of the file
        Good: the same line below [light]
E085 = There is no colour “{ $name }”.
    .why = It would be shown nowhere.
    .remedy = Choose one of the names that docs/theme.md explains, or delete the line.
    .page =
        A colour has an unknown name.

        Bad: lmap = "#FFC24B"
        Good: lamp = "#FFC24B"
E086 = The value of “{ $token }” is no colour.
    .why = In this place the page would not have the colour that was chosen.
    .remedy = Write # and six signs from 0 to 9 and A to F, between quotes.
    .page =
        A colour is written # and six signs.

        Bad: quay = "teal"
        Good: quay = "#12394A"
E087 = The colours of Escale itself cannot be read: { $detail }.
    .why = Nothing promises that the page can be read.
    .remedy = This is no fault of the campaign: tell the team of Escale.
    .page =
        The colours of Escale are damaged.

        Bad: a file styles/tokens.css changed by hand
        Good: the original
E090 = There is no figure “{ $id }”.
    .why = The page would show a technical name where a number belongs.
    .remedy = Correct the name, or add the figure to figures.toml, with its year and source.
    .page =
        A text names a figure that is not in figures.toml.

        Bad: { "{" } $figure-knwon { "}" }
        Good: { "{" } $figure-known { "}" }, with a block [[figure]] whose id is "known"
E091 = No text can name the figure “{ $id }”.
    .why = The number would be written by hand, without its year and source.
    .remedy = Write small letters, figures and dashes.
    .page =
        A figure's id is written with small letters, figures and dashes.

        Bad: id = "known in 2024"
        Good: id = "known-2024"
E092 = The figure “{ $id }” has no source.
    .why = A number that nobody can verify frightens, or misleads.
    .remedy = Write who published it, and when; without a source, delete the figure.
    .page =
        A figure says where it comes from.

        Bad: source = ""
        Good: source = "Département de l’Exemple, 16 January 2025"
W093 = Nobody has verified the figure “{ $id }” yet (source: { $source }).
    .why = A wrong number costs the trust of those who know better.
    .remedy = Read the source, then delete the line with verify.
    .page =
        A figure is marked as not yet sure.

        Bad: verify = true, in front of readers
        Good: the source read, and the line deleted
W094 = To verify: { $what }
    .why = What nobody has verified may mislead whoever trusts it.
    .remedy = Find out, mend the text if it must be, then delete this note.
    .page =
        A note of the team: something is still to be verified.

        A line that begins with “# verify:” in any file of the campaign is listed here. Readers don't see it.

        Bad: a doubt that only its author knows
        Good: # verify: who pays for the campaign
E095 = “{ $value }” does not say which days are public holidays.
    .why = A forgotten holiday is a call without an answer, just when somebody found the courage to call.
    .remedy = Write a known code: { $known }, or FR, a dash and another département in Europe; or the list of all holidays.
    .page =
        Public holidays are told by the code of a known territory, or day by day.

        A list holds all holidays of its years: after the last one, the page no longer says whether anybody answers.

        Bad: holidays = "Moselle"
        Good: holidays = "FR-57"
        Good: holidays = [2026-12-25, 2026-12-26, 2027-01-01]
W097 = { $count ->
        [one] One more fault of the kind { $code } is in this file.
       *[other] { $count } more faults of the kind { $code } are in this file.
    }
    .why = So many at once have one cause, most often.
    .remedy = Mend the first ones, then check again.
    .page =
        A file has more faults of one kind than anybody would read: fifty are shown.

        Bad: a document of another program, renamed
        Good: a plain text file

# --- where a reader meets two colours ---

place-what-is-read = what is read
place-buttons-and-answers = buttons and answers
place-the-title-over-the-picture = the title over the picture
place-doors-and-questions = doors and questions
place-notes-and-hints = notes and hints
place-a-note-over-the-picture = a note over the picture
place-a-link-in-a-text = a link in a text
place-the-shore-and-exit = the shore and exit
place-the-bar-and-the-end-of-each-page = the bar, and the end of each page
place-notes-on-the-shore = notes on the shore
place-edges-of-exit-and-of-the-choices-at-the-end-of-each-page = edges of exit, and of the choices at the end of each page
place-the-help-button = the help button
place-the-help-button-pressed = the help button, pressed
place-the-help-button-on-the-help-page-words-and-outline = the help button on the help page, words and outline
place-danger-now-words-and-edges = danger now, words and edges
place-edges-of-buttons-and-answers-the-lit-lamp = edges of buttons and answers, the lit lamp
place-edges-on-water = edges on water
place-small-signs-ticks = small signs, ticks
place-the-ring-of-the-focus = the ring of the focus
place-the-ring-of-the-focus-on-the-quay = the ring of the focus on the quay
place-the-ring-of-the-focus-on-danger-now = the ring of the focus on danger now

# --- signs that cannot be seen ---

sign-bidi = a sign that reverses the direction of reading
sign-direction = a mark of direction
sign-no-width = a space without width
sign-control = a control sign
