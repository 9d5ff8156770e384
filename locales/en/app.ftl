# The app's own words in English: buttons, labels, facts. The campaign's words are in the pack.
# $reader is "young" or "adult"; English says "you" to both.

language-name = English

# The frame
frame = Always here
skip-link = Go to the content
exit = Leave
exit-more = quickly, to another page
exit-kiosk-more = and erase everything
back = Back
home-link = Home
language = Change language:
help-link = Talk to someone
idle-warning = Are you still here? Touch the screen to go on. If not, this page forgets your answers.
still-here = I’m still here
ending = Other people use this screen too. In one minute it goes back to the start.
done = I have finished
quick-larger = Large text
quick-normal = Usual text
quick-contrast = Contrast
quick-auto = Usual colours
no-script = On this device, “Leave” opens another page, but the back key brings you here again. Close the tab too.
only-in-source = This page is only in French for now.

# Home and doors
doors = Where to begin
about-link = Who speaks here
topics = What you can read
assessments = Questions to ask yourself

# The deck: how it looks, and erasing
display = Display
text-size = Text size
    .normal = Normal
    .large = Large
    .larger = Very large
theme = Colours
    .auto = Like the device
    .light = Light
    .dark = Dark
    .contrast = High contrast
erase-link = Erase what I did here
erased = It is erased.
    .text = { $device ->
        [kiosk] Your answers and what you read are no longer on this screen.
       *[other] Your answers and what you read are no longer in this page.
    }
    .no-script = On this device, close the tab to erase your answers.
erased-rest = What this page cannot erase
    .text = { $device ->
        [kiosk] If someone is with you, they may have seen the screen. You can come back another time.
       *[other]
            - The browser’s history keeps one line, without the subject.
            - A call stays in the call list, a message in its conversation.
            - Another site you opened leaves its name.

            You can erase them on the phone. If someone watches it, they can see that you erased something.
    }

# Topics
breathe = If you like, breathe with the water. It rises, you breathe in. It sinks, you breathe out.
steps = What you can do now
contacts = Who to talk to
cases = Depending on the situation
phrases = Words ready to use
    .kept = The phone keeps a copy of the messages you send.
way-call = To say on the phone
way-text = To send as a message
way-show = To show on the screen
show-large = Show it large
show-small = Make it small again
send-text = Write a text message
share = Share
copy-text = Copy the text
copy-number = Copy the number
print = Print
related = You can also read
sources = Sources
point = { $reader ->
    [adult] Questions to think about
   *[young] A few questions, for you
}
    .kept = no answer is kept

# Contacts: ways, facts, hours
call = Call { $number }
call-short = Call
text = Text { $number }
text-short = Text
chat = Write in a chat
form = Form
web = Read the site
instead = No number here yet. Instead: { $name }
also = Otherwise: { $name }
leaves = Traces: { $traces }.
leaves-call = call list
leaves-text = messages
leaves-site = history
ages = Ages { $from } to { $to }
ages-up-to = Up to age { $to }
speaks-fr = In French
speaks-en = In English
speaks-de = In German
number = Number:
qr = Read it with a phone
address-shown = Chat address:
free = Free
anonymous = No name needed
not-on-bill = Not on the bill
on-bill = Shows on the bill
verify = To be verified by the campaign team
hours-unknown = Ask for the hours
hours-always = Day and night, every day
hours-daily = Every day, { $spans }
hours-days = { $days }, { $spans }
hours-no-holidays = closed on public holidays
hours-then = { $one }; { $other }
# $place: first (the sentence begins with it) or later
days-run = { $first } to { $last }
days-one = { $first }
days-holidays = { $place ->
    [first] Public holidays
   *[later] public holidays
}
span = { $from } to { $to }
span-and = { $one } and { $other }
clock = { $hour }:{ $padded }
day-mo = Monday
day-tu = Tuesday
day-we = Wednesday
day-th = Thursday
day-fr = Friday
day-sa = Saturday
day-su = Sunday
open-now = Open now
open-until = Open until { $time }
opens-at = Opens at { $time }
opens-tomorrow = Opens tomorrow at { $time }
# $days: in how many days; 7 is the same weekday, next week
opens-on = { $days ->
    [7] Opens next { $day } at { $time }
   *[other] Opens { $day } at { $time }
}

# What happens then: a tap unfolds it
then-title = What happens then
then-ask = To ask:
then-start = To begin
then-name = The name
asks-no = Nobody asks for it.
asks-optional = They may ask. You don’t have to say it.
asks-yes = They ask for it.
ask-name = “Do I have to tell you my name?”
then-decide = What you decide
decide-words = { $reader ->
    [adult] What you say.
   *[young] What you say, and what you keep.
}
decide-stop = When to stop.
decide-complaint = Whether to make a complaint.
then-learns = Who may learn of it
reports-no = Nobody else.
reports-if-danger = { $reader ->
    [adult] If there is danger, the person must tell:
   *[young] If you are in danger, the person must tell:
}
reports-yes = It is their job to tell:
learns-child-protection = the services that protect children
learns-police = the police
learns-rescue = doctors or the fire service
learns-parents = the parents
ask-learns = “What do you have to repeat, and to whom?”
then-parents = Your parents
ask-parents = “Will my parents know?”
then-never = What never happens
never-punished = Being punished for what was done to you.
never-bill = The call on the bill.
then-stays = What stays
stays-recorded = The messages are recorded.
stays-gone = Normally the conversation is gone when the tab is closed.
ask-bill = “Does the call show on the bill?”
then-wait = The wait
wait-at-once = Somebody answers at once.
wait-minutes = Usually a few minutes.
wait-later = They call back, or answer later.

# Help
for-adults = For parents and professionals
wish = How would you rather?
    .any = All
    .call = Call
    .text = Write
    .chat = Chat
    .meet = See someone
at-danger = When you call or text the emergency numbers
pick = Choose what I need
pick-all = See everything
pick-town = Choose my town
pick-anywhere = Anywhere
need-talk = Someone who listens
need-images = A picture, threats online
need-health = My health, my body
need-dark = I can’t go on
need-shelter = A place to sleep
need-rights = My rights, the law
need-friend = I am worried about someone
need-parent = I am a parent
need-pro = I work with young people
need-danger = Danger now
for-read = For what you have just read
for-picked = For what you chose
for-nobody = Nobody here for this choice. The others are there:
for-answered = From your answers
also-there = Also there for you

# Assessments
option-never = Never
option-happened = It has happened
option-often = Often
option-yes = Yes
option-no = No
option-unsure = I don’t know
option-observed = Observed
option-reported = Reported to you
option-true = True
option-false = False
told-true = That is true.
told-false = That is false.
skip = I prefer not to answer
question = Question { $at } of { $of }
question-more = One more question
previous = Previous question
next = Go on
stop = Stop here
erase = Erase my answers
sheet-end = { $reader ->
    [adult] Whatever your answers are, you can talk to someone.
   *[young] Whatever your answers are, you have the right to talk about it.
}
paper = { $reader ->
    [adult] This sheet bears no name and no date of birth.
   *[young] This sheet is yours. Someone may see it: you can fold it, or throw it away.
}
pause = Let’s stop for a moment.
    .text = What you have just said matters. You can reach someone right away, or go on.
described = What you described
do-now = Three small steps you can take
who = Who can help
then = What happens next?
not-kept = These questions are not a diagnosis. Your answers are only in this page.
copy = Copy these facts
copied = Copied. Clear it from the clipboard afterwards.
see-all = See everyone you can talk to

# Taken along: a code for another telephone
hand-over = Take this page with you
    .how = A phone reads this code and opens the same page.
    .kept = That phone will keep the address in its history, without the subject.

# The board of an outreach worker
board = One screen for two
board-next = Next person
board-night = Night
board-tiles = Situations
board-danger = Danger now
    .hint = 17, 112, or 114 by text message
board-all = All subjects
board-before = Before you set out
board-made = Content of
    .ageing = This content is more than three months old. Check a number before you give it.
    .aged = This content is more than a year old. Hours may be wrong: call first.
board-unchecked = Contacts that nobody has called yet
board-late = Contacts checked more than six months ago
stage = Show
stage-close = Back to me
stage-turn = Turn
stage-prev = Before
stage-next = After
stage-beside = Next to it, in another language
stage-at = How far
offline = Without network
offline-size = Room taken on the device: { $size }.
offline-megabytes = { $whole }.{ $tenth } MB
offline-act =
    .take = { $device ->
        [kiosk] Prepare this screen
       *[rounds] Take along
    }
    .test = Test now
    .remove = Remove
offline-state =
    .none = Nothing is kept on this device. Without network the page doesn’t open.
    .taking = Copying. Keep this page open.
    .kept = Everything is kept. It works without network.
    .newer = It works without network. A newer version waits for the visit to end.
    .tested = Test passed: every file is there, whole.
    .broken = Something is missing. Make the copy again where there is network.
    .failed = It didn’t work. Nothing has changed on this device. Try again where there is network.
    .removed = Removed. Nothing is kept on this device any more.
    .unable = This browser can’t keep the page without network.
prepare = Prepare this screen
    .text = For the person who installs the kiosk. After that, it works without network.
    .no-script = Without script this browser can keep nothing.
    .open = Open the kiosk
