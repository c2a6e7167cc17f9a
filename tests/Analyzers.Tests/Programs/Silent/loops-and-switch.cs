static unsafe class LoopsAndSwitch
{
    static int retry(sockaddr* a)
    {
        int s, tries = 0;
        do
        {
            s = socket(AF_INET, SOCK_STREAM, 0);
            if (s < 0)
                return -1;
            if (connect(s, a, 16) == 0)
                return s;
            close(s);
            sleep(1);
        }
        while (++tries < 5);
        return -1;
    }

    static int by_switch(int l)
    {
        int c = accept(l, null, null);
        switch (c)
        {
            case -1:
                return -1;
            default:
                break;
        }

        sbyte* buf = stackalloc sbyte[8];
        switch (recv(c, buf, 8, 0))
        {
            case -1:
                perror("recv"u8);
                break;
            case 0:
                printf("closed\n"u8);
                break;
            default:
                break;
        }

        close(c);
        return 0;
    }

    static long read_all(int fd, sbyte* buf, ulong len)
    {
        ulong got = 0;
        while (got < len)
        {
            long n = read(fd, buf + got, len - got);
            if (n < 0)
            {
                if (errno == EINTR)
                    continue;
                return -1;
            }

            if (n == 0)
                break;
            got += (ulong)n;
        }

        return (long)got;
    }

    static int eintr(int l)
    {
        int c;
        while ((c = accept(l, null, null)) < 0 && errno == EINTR)
        {
        }

        if (c < 0)
            return -1;
        close(c);
        return 0;
    }

    static int echo(int l)
    {
        sbyte* buf = stackalloc sbyte[128];
        long n;
        for (;;)
        {
            int c = accept(l, null, null);
            if (c < 0)
                break;
            while ((n = recv(c, buf, 128, 0)) > 0)
                if (send(c, buf, (ulong)n, 0) != n)
                    break;
            close(c);
        }

        return -1;
    }
}
