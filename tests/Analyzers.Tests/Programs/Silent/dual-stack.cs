static unsafe class DualStack
{
    static int listen_on(addrinfo* list, int* out_count)
    {
        int n = 0;
        int* fds = stackalloc int[4];
        for (addrinfo* p = list; p != null && n < 4; p = p->ai_next)
        {
            int s = socket(p->ai_family, p->ai_socktype, 0);
            if (s < 0)
                continue;
            if (bind(s, p->ai_addr, p->ai_addrlen) < 0 || listen(s, 5) < 0)
            {
                close(s);
                continue;
            }

            fds[n++] = s;
        }

        *out_count = n;
        return n > 0 ? fds[0] : -1;
    }

    static int fallback(sockaddr* a)
    {
        int s = socket(AF_INET6, SOCK_STREAM, 0);
        if (s < 0)
            s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        if (connect(s, a, 16) < 0)
        {
            int saved = errno;
            close(s);
            errno = saved;
            return -1;
        }

        return s;
    }

    static int nonblocking(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0), error = 0;
        uint len = sizeof(int);
        if (s < 0)
            return -1;
        int rc = connect(s, a, 16);
        if (rc < 0 && errno != EINPROGRESS)
            goto fail;
        pollfd p;
        p.fd = s;
        p.events = 4;
        if (poll(&p, 1, 1000) <= 0)
            goto fail;
        if (getsockopt(s, SOL_SOCKET, SO_ERROR, &error, &len) < 0 || error != 0)
            goto fail;
        return s;
    fail:
        close(s);
        return -1;
    }
}
