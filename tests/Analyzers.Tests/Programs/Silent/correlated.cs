static unsafe class Correlated
{
    static int optional_log(int use_socket, int verbose)
    {
        int s = -1;
        int have = 0;
        if (use_socket != 0)
        {
            s = socket(AF_INET, SOCK_DGRAM, 0);
            if (s < 0)
                return -1;
        }

        if (verbose != 0)
            printf("logging\n"u8);
        if (use_socket != 0)
            close(s);

        int t = socket(AF_INET, SOCK_DGRAM, 0);
        if (t >= 0)
            have = 1;
        if (verbose > 1)
            printf("%d\n"u8, have);
        if (have == 1)
            close(t);
        return 0;
    }

    static int result_code(sockaddr* a)
    {
        int rc = 0;
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == -1)
            return -1;
        if (bind(s, a, 16) != 0)
            rc = -1;
        else if (listen(s, 5) != 0)
            rc = -2;
        if (rc != 0)
        {
            close(s);
            s = -1;
        }

        return s;
    }

    static int all_or_nothing(sockaddr* a)
    {
        int rc;
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == -1)
            return -1;
        rc = bind(s, a, 16);
        rc |= listen(s, 5);
        if (rc != 0)
        {
            close(s);
            return -1;
        }

        return s;
    }

    static bool ok(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        bool good = s >= 0;
        if (good)
        {
            good = bind(s, a, 16) == 0;
            close(s);
        }

        return good;
    }
}
