static unsafe class StoredButNeverTested
{
    static void overwritten(int s, sockaddr* a)
    {
        int rc;
        rc = bind(s, a, 16); // expect: unchecked-bind
        rc = listen(s, 5);
        if (rc < 0)
            perror("listen"u8);
    }

    static void forgotten(int s, sbyte* buf)
    {
        long n = send(s, buf, 4, 0); // expect: sigpipe-unhandled, unchecked-send
        n = recv(s, buf, 4, 0);
        write(STDOUT_FILENO, buf, (ulong)n); // expect: recv-minus-one-index
    }

    static void some_paths_only(int verbose, sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0); // expect: unchecked-socket
        if (verbose != 0)
        {
            if (s < 0)
                return;
        }

        if (bind(s, a, 16) < 0)
            perror("bind"u8);
        close(s);
    }

    static void in_helper(int l)
    {
        int c = accept(l, null, null); // expect: unchecked-accept
        greet(c);
        close(c);
    }

    static void greet(int fd)
    {
        if (send(fd, "hi"u8, 2, 0) != 2)
            perror("send"u8);
    }

    static void through_alias(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0); // expect: unchecked-socket
        int t = s;
        if (connect(t, a, 16) < 0)
            perror("connect"u8);
        close(t);
    }

    static void printed(in_addr a)
    {
        sbyte* buf = stackalloc sbyte[INET_ADDRSTRLEN];
        printf("%s\n"u8, inet_ntop(AF_INET, &a, buf, INET_ADDRSTRLEN)); // expect: unchecked-inet-ntop
    }
}
