static unsafe class SelectServer
{
    static int main()
    {
        fd_set master, read_fds;
        int listener, newfd, fdmax, i;
        sbyte* buf = stackalloc sbyte[256];
        addrinfo hints;
        addrinfo* ai, p;

        FD_ZERO(&master);
        FD_ZERO(&read_fds);
        memset(&hints, 0, (ulong)sizeof(addrinfo));
        int rv = getaddrinfo(null, "9034"u8, &hints, &ai);
        if (rv != 0)
        {
            fprintf(stderr, "selectserver: %s\n"u8, gai_strerror(rv));
            exit(1);
        }

        listener = -1;
        for (p = ai; p != null; p = p->ai_next)
        {
            listener = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
            if (listener < 0)
                continue;
            int yes = 1;
            if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(int)) < 0)
                perror("setsockopt"u8);
            if (bind(listener, p->ai_addr, p->ai_addrlen) < 0)
            {
                close(listener);
                continue;
            }

            break;
        }

        if (p == null)
        {
            fprintf(stderr, "selectserver: failed to bind\n"u8);
            exit(2);
        }

        freeaddrinfo(ai);
        if (listen(listener, 10) == -1)
        {
            perror("listen"u8);
            exit(3);
        }

        FD_SET(listener, &master);
        fdmax = listener;
        for (;;)
        {
            read_fds = master;
            if (select(fdmax + 1, &read_fds, null, null, null) == -1)
            {
                perror("select"u8);
                exit(4);
            }

            for (i = 0; i <= fdmax; i++)
            {
                if (FD_ISSET(i, &read_fds) == 0)
                    continue;
                if (i == listener)
                {
                    newfd = accept(listener, null, null);
                    if (newfd == -1)
                    {
                        perror("accept"u8);
                    }
                    else if (newfd >= 1024)
                    {
                        close(newfd);
                    }
                    else
                    {
                        FD_SET(newfd, &master);
                        if (newfd > fdmax)
                            fdmax = newfd;
                    }
                }
                else
                {
                    long n;
                    if ((n = recv(i, buf, 256, 0)) <= 0)
                    {
                        if (n == 0)
                            printf("hung up\n"u8);
                        else
                            perror("recv"u8);
                        close(i);
                    }
                }
            }
        }
    }
}
