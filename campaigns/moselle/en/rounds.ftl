# The outreach worker's board. The words come from “Talk with a young person” (topics/pro-talk.ftl).

rounds-start = To begin
    .text =
        - “What do you need, right now?”
        - “You don’t have to answer. I will still be here this week.”
        - “I have noticed that you don’t sleep much. I am worried about you.”
        - “Before you talk: I can’t keep everything to myself.”
        - “I believe you. It is not your fault. We will look for a way forward together.”

rounds-avoid = What not to ask
    .text =
        - Acts, numbers, money.
        - “Why didn’t you say anything?”, “Why did you go on?”
        - Their country or their journey. Ask for their language.
        - No labels: use their words.
        - Don’t promise secrecy.
