# v9 · for the young person
dark-thoughts = Tu n’en peux plus
    .hint = Quand tout est trop lourd

dark-thoughts-recognise =
    Peut-être que tu n’en peux plus. Peut-être que tu penses à mourir.

    Appelle le 3114, jour et nuit. Si c’est urgent, ou si tu t’es fait du mal : appelle le 15.

    Ce que tu sens a peut-être un nom :

    - La honte : tu voudrais disparaître.
    - L’angoisse : ton cœur bat vite, tu manques d’air.
    - L’épuisement : tout te fatigue, même les petites choses.
    - La dissociation : tu ne sens plus rien. Ou tu te vois de loin, comme dans un film.
    - Les souvenirs qui reviennent sans prévenir.

    Un mot ne dit pas tout de toi. Le 3114 peut en parler avec toi.

dark-thoughts-breathe = Aller si mal n’est pas ta faute.
    .text =
        Ces pensées peuvent venir d’une douleur trop grande. Elles ne disent pas ce que tu vaux.

        Tu peux respirer une minute :

        - Tu inspires en comptant jusqu’à 4.
        - Tu souffles en comptant jusqu’à 6.
        - Tu le fais six fois.

        Plus bas, un rond grandit et rétrécit à ce rythme. S’il ne bouge pas, compter suffit.

        Tu peux t’arrêter à tout moment, surtout si ça te gêne.

dark-thoughts-more = Sentir que tu es ici : 5, 4, 3, 2, 1
    .text =
        Les yeux ouverts, sans rien dire, tu cherches :

        - 5 choses que tu vois.
        - 4 choses que tu peux toucher.
        - 3 sons que tu entends.
        - 2 odeurs.
        - 1 goût, ou une gorgée d’eau.

        Tu peux passer une ligne, ou t’arrêter. Ça ne règle pas tout. Ensuite, tu peux appeler le 3114.

dark-thoughts-step-1 = Aller près de quelqu’un.
    .more = Quelqu’un qui ne te fait pas peur. Tu n’as rien à expliquer.
dark-thoughts-step-2 = T’éloigner de ce qui pourrait te blesser.
    .more = Tu peux changer de pièce, ou demander à quelqu’un de le garder loin de toi.
dark-thoughts-step-3 = Le dire à une personne.
    .more = « Je pense à mourir. Tu peux rester avec moi ? » Ou le 3114 : si ta vie est en danger, il peut appeler le SAMU. Si c’est urgent : le 15. Si quelqu’un te menace : le 17, le 112, ou un SMS au 114.
