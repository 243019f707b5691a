situation =
    .a = você tem uma dúvida sobre as configurações da conta
    .b = a sua dúvida é sobre os dados da conta
    .c = você quer ver ou mudar algo na sua conta

explain =
    .a = O seu UID e os seus dados ficam na página de perfil do aplicativo; e-mail, telefone e nome são alterados em “Segurança”, onde você confirma a sua identidade. Depois dessa mudança, os saques ficam pausados por um tempo, como proteção.
    .b = No aplicativo, o perfil mostra o UID e os dados, e em “Segurança” você muda e-mail, telefone e nome. A alteração é confirmada com a sua identidade, e os saques ficam pausados por um tempo para proteger você.

steps =
    .a =
        No aplicativo funciona assim:
        1. Abra o perfil e entre nas configurações.
        2. Escolha o que quer ver ou mudar; o aplicativo diz o que precisa para confirmar.
        3. Para encerrar a conta: antes, saque o saldo, cancele as ordens abertas e finalize os produtos em andamento.
    .b =
        O caminho no aplicativo é este:
        1. No perfil, vá até as configurações.
        2. Toque no dado em questão e siga o que for pedido na confirmação.
        3. Se quiser encerrar a conta, deixe tudo zerado primeiro: saldo, ordens abertas e produtos em andamento.

next-step-ready =
    .a = Se isso não resolver, me diga de qual dado se trata; estou olhando a sua solicitação e você terá um retorno meu { follow-up }.
    .b = Leio a sua solicitação com calma e volto a falar com você { follow-up }; se algum menu aparecer diferente, me conte o que você vê.
    .c = Se parar em algum passo, me avise; sobre o restante, dou uma resposta { follow-up }.
