static unsafe class DescriptorLeaks
{
    static int error_path(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0); // expect: fd-leak-error-path
        if (s < 0)
            return -1;
        if (bind(s, a, 16) < 0)
            return -1;
        return s;
    }

    static int second_socket(sockaddr* a)
    {
        int one = socket(AF_INET, SOCK_STREAM, 0); // expect: fd-leak-error-path
        if (one < 0)
            return -1;
        int two = socket(AF_INET, SOCK_STREAM, 0);
        if (two < 0)
            return -1;
        close(one);
        close(two);
        return 0;
    }

    static void serve(int fd)
    {
        if (send(fd, "hi"u8, 2, 0) != 2) // expect: sigpipe-unhandled
            perror("send"u8);
    }

    static int accept_loop(int l)
    {
        for (;;)
        {
            int c = accept(l, null, null); // expect: fd-leak-accept-loop
            if (c < 0)
                continue;
            serve(c);
        }
    }

    static int accept_continue(int l, sbyte* buf)
    {
        int c;
        while (true)
        {
            c = accept(l, null, null); // expect: fd-leak-accept-loop
            if (c == -1)
                continue;
            if (recv(c, buf, 4, 0) <= 0)
            {
                perror("recv"u8);
                continue;
            }

            close(c);
        }
    }

    static int connect_retry(addrinfo* list)
    {
        int s = -1;
        addrinfo* p;
        for (p = list; p != null; p = p->ai_next)
        {
            s = socket(p->ai_family, p->ai_socktype, 0); // expect: fd-leak-connect-retry
            if (s < 0)
                continue;
            if (connect(s, p->ai_addr, p->ai_addrlen) == 0)
                break;
        }

        return p == null ? -1 : s;
    }

    static int make(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s >= 0 && connect(s, a, 16) < 0)
        {
            close(s);
            return -1;
        }

        return s;
    }

    static int from_wrapper(sockaddr* a)
    {
        int s = make(a); // expect: fd-leak-error-path
        if (s < 0)
            return -1;
        if (send(s, "x"u8, 1, 0) < 0)
            return -1;
        close(s);
        return 0;
    }

    static int forgotten(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0); // expect: fd-leak-error-path
        if (s < 0)
            return -1;
        if (connect(s, a, 16) < 0)
        {
            close(s);
            return -1;
        }

        printf("connected\n"u8);
        return 0;
    }
}
