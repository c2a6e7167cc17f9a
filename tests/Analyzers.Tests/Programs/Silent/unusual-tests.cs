static unsafe class UnusualTests
{
    static int positive_only(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s <= 0)
            return -1;
        if (!(connect(s, a, 16) == 0))
        {
            close(s);
            return -1;
        }

        return s;
    }

    static int in_condition(int l, sbyte* buf)
    {
        int c;
        if ((c = accept(l, null, null)) >= 0 && recv(c, buf, 4, 0) > 0)
        {
            close(c);
            return 0;
        }

        if (c >= 0)
            close(c);
        return -1;
    }

    static int by_ternary(int family)
    {
        int s = socket(family, SOCK_STREAM, 0);
        int failed = s < 0 ? 1 : 0;
        if (failed != 0)
            return -1;
        return s;
    }

    static int by_pattern(int l)
    {
        int c = accept(l, null, null);
        if (c is < 0)
            return -1;
        close(c);
        return 0;
    }

    static int many(sockaddr* a)
    {
        int s1 = socket(AF_INET, SOCK_STREAM, 0), s2 = socket(AF_INET, SOCK_STREAM, 0), s3 = socket(AF_INET, SOCK_STREAM, 0);
        int s4 = socket(AF_INET, SOCK_STREAM, 0), s5 = socket(AF_INET, SOCK_STREAM, 0), s6 = socket(AF_INET, SOCK_STREAM, 0);
        int rc = s1 < 0 || s2 < 0 || s3 < 0 || s4 < 0 || s5 < 0 || s6 < 0 ? -1 : 0;
        if (s1 >= 0)
            close(s1);
        if (s2 >= 0)
            close(s2);
        if (s3 >= 0)
            close(s3);
        if (s4 >= 0)
            close(s4);
        if (s5 >= 0)
            close(s5);
        if (s6 >= 0)
            close(s6);
        return rc;
    }
}
