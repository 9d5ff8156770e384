# z2 · for the young person
safer-phone = Your phone, and the people who look at it
    .hint = What can be seen, what stays

safer-phone-recognise =
    Maybe someone looks at your phone, or always knows where you are.

    Several things can make this possible:

    - The history, the list of calls, the messages.
    - A shared account, or a password someone knows.
    - Location sharing.
    - Spyware, a hidden program that you may not see.

    One of these things alone proves nothing. You can talk about it with 3018 or 119.

    Someone may notice if a setting changes suddenly. An empty history can be noticed too. If you are afraid, it is better to ask for advice first.

safer-phone-breathe = It is not your fault if someone watches you.
    .text =
        Maybe you gave your code because you trusted someone, or feared them. The person who controls you is responsible.

        A parent can set rules, and talk about them with you. Scaring you is something else.

        Keeping things to yourself is not lying.

safer-phone-more = What Escale leaves, or cannot erase
    .text =
        Here, the page’s address does not show the topic. A link or a QR code may leave a code. Some browsers block a part of the page. Then the history keeps codes, and nothing erases itself.

        What can stay, or be seen:

        - The browser keeps a neutral address and the page’s files.
        - The wifi or phone company sees the site’s name.
        - Another site you open leaves its name in the history.
        - A message stays in its conversation.
        - Spyware or a shared account can see everything.

        119 does not show on the phone bill. For other numbers, we are not sure. The call stays in the list of calls.

safer-phone-step-1 = Read in a private window, then close it.
    .more = It keeps fewer traces. It does not stop spyware.
safer-phone-step-2 = Borrow another phone.
    .more = It is better not to open your accounts there: someone may see it.
safer-phone-step-3 = Talk to one person before you change a setting.
    .more = The 119 helpline answers day and night. If you are in danger, they will look for ways to protect you. They will do their best to tell you first. In danger now: 17, 112, or text 114.
