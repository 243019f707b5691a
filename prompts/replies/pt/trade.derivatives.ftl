situation =
    .a = { $amount ->
            [none] você quer saber o que aconteceu com a sua posição
           *[other] você quer saber o que aconteceu com a sua posição, com { $amount } em jogo
        }
    .b = { $amount ->
            [none] a sua posição não se comportou como você esperava
           *[other] a sua posição não se comportou como você esperava, e o caso envolve { $amount }
        }
    .c = { $amount ->
            [none] aconteceu algo com a sua posição que precisa de explicação
           *[other] aconteceu algo com a sua posição que precisa de explicação, e envolve { $amount }
        }

explain =
    .a = Uma posição é liquidada quando a margem não cobre mais a margem de manutenção pelo preço de marcação; o último preço do gráfico pode parecer diferente. O funding é pago entre os traders em horários fixos e também mexe na margem.
    .b = Para a liquidação, vale o preço de marcação e se a margem ainda cobre a margem de manutenção nesse preço, não o último negócio do gráfico. Os pagamentos de funding entre comprados e vendidos também mudam a margem.

steps =
    .a =
        Assim você vê o que aconteceu:
        1. Abra a posição no histórico: entrada, margem, preço de liquidação e funding aparecem com o horário.
        2. Troque o gráfico do último preço para o preço de marcação naquele momento.
        3. Veja se a margem era isolada ou compartilhada com outras posições.
    .b =
        Três lugares mostram isso:
        1. O histórico da posição, com entrada, margem, preço de liquidação e cada pagamento de funding.
        2. O gráfico do preço de marcação, não do último preço, em torno daquele horário.
        3. O modo de margem: isolada ou compartilhada com as outras posições.

next-step-asking =
    .a = Assim que receber a sua resposta, analiso a posição com preços e horários; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com isso consigo ver cada etapa da posição; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, reconstruo o que aconteceu e mando uma explicação { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: vou analisar a posição com preços e horários, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. Vejo cada etapa da posição e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Reconstruo o que aconteceu com a posição e mando uma explicação { follow-up }.

item-ticker = o contrato em questão
item-time = o horário aproximado em que aconteceu
