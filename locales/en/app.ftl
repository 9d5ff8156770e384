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
phrases = Words ready to use
    .kept = The phone keeps a copy of the messages you send.
way-call = To say on the phone
way-text = To send as a message
way-show = To show on the screen
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
form = Write by online form
web = Read the site
instead = No number here yet. Instead: { $name }
also = Otherwise: { $name }
leaves = A call stays in the phone’s call list. A site you open stays in its history.
number = Number:
address-shown = Chat address:
free = Free
anonymous = No name needed
not-on-bill = Not on the bill
on-bill = Shows on the bill
verify = To be verified by the campaign team
reports-if-danger = { $reader ->
    [adult] In danger, this person must act to protect.
   *[young] If you are in danger, this person must act to protect you.
}
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

# Help
pick = Choose what I need
pick-all = See everything
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
copied = Copied. Paste them where you write, then clear the clipboard.
see-all = See everyone you can talk to
