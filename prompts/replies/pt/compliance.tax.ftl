situation =
    .a = você precisa de registros ou de uma resposta sobre um tema fiscal ou legal
    .b = a sua dúvida é sobre impostos, extratos ou documentos solicitados
    .c = você tem uma dúvida sobre registros ou regras

explain =
    .a = Negociações, depósitos e saques podem ser baixados em arquivo, no período que você quiser, pelo histórico da conta. Não podemos dar orientação fiscal, porque as regras mudam de país para país; um contador pode dizer o que vale para você.
    .b = O histórico da conta permite baixar qualquer período, com negociações, depósitos e saques. O que precisa ser declarado depende do país, então consulte um contador; nisso não podemos orientar.

steps =
    .a =
        Para obter os registros:
        1. Abra o histórico da conta e escolha baixar.
        2. Selecione o período e o tipo de registro; arquivos grandes levam um tempo e ficam prontos no mesmo lugar.
        3. Se o aplicativo pedir documentos, envie só por lá, nunca por e-mail ou em um chat.
    .b =
        O caminho é este:
        1. No histórico da conta, toque em baixar.
        2. Informe período e tipo; o arquivo pronto aparece no mesmo lugar.
        3. Documentos pedidos pelo aplicativo vão só por ele, não por e-mail nem por chat.

next-step-ready =
    .a = Leio a sua solicitação com calma e encaminho o que for de outra equipe; você terá um retorno meu { follow-up }.
    .b = Vejo do que mais você precisa e volto a falar com você { follow-up }.
    .c = Se faltar algo no arquivo, me diga o quê; sobre o restante, dou uma resposta { follow-up }.
