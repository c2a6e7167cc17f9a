static unsafe class DieIf
{
    static void die_if(bool failed, sbyte* what)
    {
        if (failed)
        {
            perror(what);
            exit(1);
        }
    }

    static int check(int rc, sbyte* what)
    {
        if (rc < 0)
        {
            perror(what);
            exit(1);
        }

        return rc;
    }

    static int Socket(int family)
    {
        int n;
        if ((n = socket(family, SOCK_STREAM, 0)) < 0)
            check(n, null);
        return n;
    }

    static int main()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        die_if(s < 0, null);
        sockaddr_in a = default;
        die_if(bind(s, (sockaddr*)&a, (uint)sizeof(sockaddr_in)) < 0, null);
        check(listen(s, 5), null);
        int t = check(socket(AF_INET, SOCK_STREAM, 0), null);
        int rc = connect(t, (sockaddr*)&a, (uint)sizeof(sockaddr_in));
        check(rc, null);
        int u = Socket(AF_INET);
        check(listen(u, 5), null);
        close(u);
        close(t);
        close(s);
        return 0;
    }
}
