trade = a sua ordem P2P{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } está parada por causa da outra parte
           *[other] { trade } está parada há { $waiting } por causa da outra parte
        }
    .b = { $waiting ->
            [none] a outra parte não está cumprindo { trade }
           *[other] há { $waiting } a outra parte não cumpre { trade }
        }
    .c = { $waiting ->
            [none] deixaram você na mão com { trade }
           *[other] você está na mão há { $waiting } com { trade }
        }

explain =
    .a = Enquanto há uma apelação aberta, as moedas da ordem ficam em custódia e nenhum dos lados pode mexer nelas. Depois, um colega decide com base nas provas dos dois, então hoje não posso dizer como vai terminar.
    .b = Uma apelação aberta mantém as moedas em custódia, fora do alcance de ambos. O resultado depende das provas e os dois lados são ouvidos, por isso não quero prometer nada.

where-order-id =
    .a = O número fica no alto da ordem P2P.
    .b = Abra a ordem P2P: o número está na parte de cima.

steps =
    .a =
        Por favor, faça isto agora, na própria ordem:
        1. Se você já pagou, não cancele a ordem; se está vendendo, não libere nada antes de ver o dinheiro na sua conta.
        2. Abra uma apelação na ordem e anexe o comprovante de pagamento ou o extrato do banco.
        3. Continue no chat da ordem; não mude para outro aplicativo, diga o que disser a outra parte.
    .b =
        Estes passos são os que mais protegem você agora:
        1. Não cancele uma ordem paga nem libere moedas sem ver antes o dinheiro na sua conta.
        2. Inicie a apelação pela ordem e inclua as provas: comprovante, extrato, capturas do chat.
        3. Fale somente no chat da ordem, mesmo que a outra parte peça para ir a outro lugar.
steps-chat =
    .a = Se você já pagou, não cancele a ordem; se está vendendo, não libere nada antes de o dinheiro estar mesmo na sua conta. Abra uma apelação na ordem com o comprovante e continue nesse chat.
    .b = Por favor, não cancele uma ordem paga nem libere moedas antes de receber o dinheiro. Inicie a apelação pela ordem, inclua as provas e fale só no chat da ordem.

next-step-asking =
    .a = Assim que receber a sua resposta, levo a ordem como urgente à nossa equipe P2P; você terá um retorno meu { follow-up }.
    .b = Com o número, a equipe P2P consegue assumir na hora; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, a equipe P2P olha a ordem e dou notícias { follow-up }.
next-step-ready =
    .a = Levo agora mesmo a ordem como urgente à nossa equipe P2P, e você terá um retorno meu { follow-up }.
    .b = Estou passando a ordem para a equipe P2P; volto a falar com você { follow-up }, com ou sem novidade.
    .c = A ordem está com a equipe P2P como urgente, e dou notícias { follow-up }.
