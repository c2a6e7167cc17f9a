static unsafe class HelperCloses
{
    static void serve(int fd)
    {
        sbyte* buf = stackalloc sbyte[64];
        long n = recv(fd, buf, 64, 0);
        if (n <= 0)
        {
            close(fd);
            return;
        }

        if (send(fd, buf, (ulong)n, 0) != n)
            perror("send"u8);
        close(fd);
    }

    static void cleanup(int fd, addrinfo* list)
    {
        if (fd != -1)
            close(fd);
        if (list != null)
            freeaddrinfo(list);
    }

    static int run(int listener)
    {
        int c;
        while (true)
        {
            if ((c = accept(listener, null, null)) < 0)
            {
                if (errno == EINTR)
                    continue;
                return -1;
            }

            serve(c);
        }
    }

    static int try_one()
    {
        addrinfo* list = null;
        int fd = -1;
        if (getaddrinfo("localhost"u8, "7"u8, null, &list) != 0)
            return -1;
        fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd == -1 || connect(fd, list->ai_addr, list->ai_addrlen) == -1)
        {
            cleanup(fd, list);
            return -1;
        }

        cleanup(fd, list);
        return 0;
    }
}
