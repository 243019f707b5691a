situation =
    .a = { $amount ->
            [none] você tem uma dúvida sobre as nossas taxas
           *[other] você tem uma dúvida sobre uma taxa e menciona { $amount }
        }
    .b = { $amount ->
            [none] você quer entender uma taxa
           *[other] você quer entender de onde vêm { $amount } de taxa
        }
    .c = { $amount ->
            [none] a sua dúvida é sobre taxas
           *[other] a sua dúvida é sobre taxas e sobre { $amount }
        }

explain =
    .a = Existem dois tipos: a taxa de negociação, que é nossa e depende do seu nível, e a taxa de rede do saque, que vai para a blockchain e muda conforme a rede. As duas aparecem antes de você confirmar.
    .b = A taxa de negociação é nossa e segue o nível da conta; a de rede é paga à blockchain e varia com a rede e com o movimento dela. As duas taxas aparecem na tela antes de você confirmar.

steps =
    .a =
        Para conferir por conta própria:
        1. Abra a ordem ou o saque no histórico: a taxa está nos detalhes.
        2. Compare com a página de taxas e com o nível que aparece no seu perfil.
        3. Antes de um saque, olhe a taxa de cada rede disponível para a moeda; a diferença pode ser grande.
    .b =
        Onde consultar:
        1. Os detalhes da ordem ou do saque, no histórico, mostram a taxa cobrada.
        2. A página de taxas traz o que vale para o seu nível, que fica no perfil.
        3. Na hora do saque, a página mostra a taxa de cada rede que você pode escolher.

next-step-ready =
    .a = Estou comparando o que foi cobrado com a nossa página de taxas, e você terá um retorno meu { follow-up }.
    .b = Vejo os números da sua conta e volto a falar com você { follow-up } com os valores exatos.
    .c = Analiso a cobrança em detalhe e dou uma resposta { follow-up }.
