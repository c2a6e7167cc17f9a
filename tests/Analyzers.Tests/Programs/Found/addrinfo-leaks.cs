static unsafe class AddrinfoLeaks
{
    static int early_return(sbyte* host)
    {
        addrinfo* list;
        if (getaddrinfo(host, "80"u8, null, &list) != 0) // expect: addrinfo-leak
            return -1;
        int s = socket(list->ai_family, SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        freeaddrinfo(list);
        close(s);
        return 0;
    }

    static int never(sbyte* host)
    {
        addrinfo* list;
        int rc = getaddrinfo(host, "80"u8, null, &list); // expect: addrinfo-leak
        if (rc != 0)
            return rc;
        for (addrinfo* p = list; p != null; p = p->ai_next)
            printf("%d\n"u8, p->ai_family);
        return 0;
    }

    static int in_loop(sbyte** hosts, int n)
    {
        addrinfo* list = null;
        for (int i = 0; i < n; i++)
        {
            if (getaddrinfo(hosts[i], null, null, &list) != 0) // expect: addrinfo-leak
                continue;
            printf("%d\n"u8, list->ai_family);
        }

        freeaddrinfo(list);
        return 0;
    }

    static int head_lost(sbyte* host)
    {
        addrinfo* list;
        if (getaddrinfo(host, null, null, &list) != 0) // expect: addrinfo-leak
            return -1;
        while (list != null)
            list = list->ai_next;
        freeaddrinfo(list);
        return 0;
    }

    static int main()
    {
        addrinfo* res;
        if (getaddrinfo("localhost"u8, "80"u8, null, &res) != 0) // expect: addrinfo-leak
            return 1;
        int s = socket(res->ai_family, SOCK_STREAM, 0);
        if (s < 0)
            exit(1);
        if (listen(s, 5) < 0) // expect: phase-listen-before-bind
            exit(1);
        while (true)
        {
            int c = accept(s, null, null);
            if (c >= 0)
                close(c);
        }
    }
}
