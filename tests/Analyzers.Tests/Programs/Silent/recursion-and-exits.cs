static unsafe class RecursionAndExits
{
    static void fatal(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static int walk(int fd, int depth)
    {
        if (depth == 0)
            return close(fd);
        return walk(fd, depth - 1);
    }

    static int recursive()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        return walk(s, 3);
    }

    static int daemon()
    {
        int l = socket(AF_INET, SOCK_STREAM, 0);
        if (l < 0)
            fatal("socket"u8.Length == 0 ? null : null);
        if (listen(l, 5) < 0)
            fatal(null);
        int c = accept(l, null, null);
        if (c < 0)
            fatal(null);
        close(c);
        close(l);
        return 0;
    }
}
