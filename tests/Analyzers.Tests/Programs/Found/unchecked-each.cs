static unsafe class UncheckedEach
{
    static void everything(sbyte* host, sockaddr* a)
    {
        addrinfo* list = null;
        in_addr address;
        int yes = 1;
        fd_set set;
        sbyte* buf = stackalloc sbyte[32];
        getaddrinfo(host, "80"u8, null, &list); // expect: unchecked-getaddrinfo
        freeaddrinfo(list);
        int s = socket(AF_INET, SOCK_STREAM, 0); // expect: unchecked-socket
        setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(int)); // expect: unchecked-setsockopt
        bind(s, a, 16); // expect: unchecked-bind
        listen(s, 5); // expect: unchecked-listen
        int c = accept(s, null, null); // expect: unchecked-accept
        recv(c, buf, 32, 0); // expect: unchecked-recv
        write(c, buf, 32); // expect: sigpipe-unhandled, unchecked-send
        connect(s, a, 16); // expect: phase-connect-after-listen, unchecked-connect
        inet_pton(AF_INET, host, &address); // expect: unchecked-inet-pton
        inet_ntop(AF_INET, &address, buf, 32); // expect: unchecked-inet-ntop
        select(s + 1, &set, null, null, null); // expect: unchecked-select
        hostent* hp = gethostbyname(host); // expect: unchecked-gethostbyname, obsolete-gethostbyname
        memcpy(&address, hp->h_addr_list[0], 4);
        close(c);
        close(s);
    }
}
