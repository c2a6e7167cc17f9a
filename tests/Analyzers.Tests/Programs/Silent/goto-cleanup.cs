static unsafe class GotoCleanup
{
    static int open_pair(int* out_a, int* out_b)
    {
        int a = -1, b = -1, rc = -1;
        addrinfo* list = null;
        addrinfo hints;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        if (getaddrinfo("localhost"u8, "80"u8, &hints, &list) != 0)
            goto done;
        if ((a = socket(list->ai_family, SOCK_STREAM, 0)) < 0)
            goto done;
        if ((b = socket(list->ai_family, SOCK_STREAM, 0)) < 0)
            goto done;
        if (connect(a, list->ai_addr, list->ai_addrlen) < 0 || connect(b, list->ai_addr, list->ai_addrlen) < 0)
            goto done;
        *out_a = a;
        *out_b = b;
        a = b = -1;
        rc = 0;
    done:
        if (a >= 0)
            close(a);
        if (b >= 0)
            close(b);
        if (list != null)
            freeaddrinfo(list);
        return rc;
    }
}
