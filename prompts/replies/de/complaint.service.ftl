situation =
    .a = { $waiting ->
            [none] Sie haben von unserem Support nicht die Hilfe bekommen, die Sie brauchten
           *[other] Sie warten schon { $waiting } auf die Hilfe, die Sie brauchen
        }
    .b = { $waiting ->
            [none] Unser Kundenservice hat Sie im Stich gelassen
           *[other] Unser Kundenservice lässt Sie schon { $waiting } im Stich
        }
    .c = { $waiting ->
            [none] Sie haben uns geschrieben und keine richtige Antwort bekommen
           *[other] Sie haben uns geschrieben und sind schon { $waiting } ohne richtige Antwort
        }

explain =
    .a = So soll unser Service nicht sein, und das tut mir leid. Ihr Fall liegt jetzt bei einem Menschen: Ich lese alles, was Sie bisher geschrieben haben, Sie müssen es nicht noch einmal erklären.
    .b = Es tut mir leid, dass es so lange gedauert hat, bis sich jemand darum kümmert. Ich bin ein Mensch, habe Ihren Fall und gehe das ganze Gespräch durch, damit Sie nichts wiederholen müssen.

steps =
    .a =
        So wird Ihre Beschwerde bearbeitet:
        1. Ich gehe das ganze Gespräch durch und fasse zusammen, was offen ist.
        2. Was sich im Rahmen unserer Regeln lösen lässt, geht heute an das zuständige Team.
        3. Sie bekommen eine Antwort mit dem Ergebnis oder dem nächsten Schritt, auch wenn es noch nichts Neues gibt.
        4. Sind Sie mit der Antwort nicht zufrieden, nennt die App den offiziellen Beschwerdeweg.
    .b =
        Das geschieht jetzt mit Ihrer Beschwerde:
        1. Das ganze Gespräch wird noch einmal gelesen, mit Blick auf das, was liegen geblieben ist.
        2. Das Team, das es lösen kann, bekommt es heute von mir.
        3. Eine Antwort erhalten Sie in jedem Fall: das Ergebnis oder den nächsten Schritt.
        4. Der offizielle Beschwerdeweg steht in der App, falls Sie anderer Meinung sind.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, nehme ich mir das Offene heute vor; in jedem Fall hören Sie { follow-up } von mir.
    .b = Damit finde ich alles, was geschrieben wurde; ich schreibe Ihnen { follow-up }, was gerade getan wird.
    .c = Wenn Ihre Antwort da ist, bringe ich das Offene voran und melde mich { follow-up }.
next-step-ready =
    .a = Ich nehme mir das Offene heute vor, und Sie hören { follow-up } von mir, was gerade getan wird.
    .b = Ich lese alles, was geschrieben wurde, und schreibe Ihnen { follow-up } wieder, mit einer Antwort oder dem nächsten Schritt.
    .c = Ich bringe das Offene jetzt voran und melde mich { follow-up }.

item-order-id = die Ticket- oder Fallnummer, falls Sie eine haben
where-order-id =
    .a = Sie steht im Betreff der E-Mails, die Sie von uns bekommen haben.
    .b = Sie finden sie im Betreff unserer E-Mails oder in der App unter Ihren Anfragen.
