static unsafe class HandedOver
{
    static void* worker(void* arg)
    {
        int fd = (int)(long)arg;
        if (send(fd, "x"u8, 1, 0) < 0)
            perror("send"u8);
        close(fd);
        return null;
    }

    static int threads(int l)
    {
        ulong thread;
        for (;;)
        {
            int c = accept(l, null, null);
            if (c < 0)
                return -1;
            if (pthread_create(&thread, null, &worker, (void*)(long)c) != 0)
                close(c);
        }
    }

    static int boxed(int l)
    {
        ulong thread;
        int c = accept(l, null, null);
        if (c < 0)
            return -1;
        int* box = (int*)malloc(sizeof(int));
        *box = c;
        return pthread_create(&thread, null, &worker, box);
    }

    static FILE* stream(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
            return null;
        if (connect(s, a, 16) < 0)
        {
            close(s);
            return null;
        }

        return fdopen(s, "r+"u8);
    }

    static int as_standard_input(int l)
    {
        int c = accept(l, null, null);
        if (c < 0)
            return -1;
        if (dup2(c, 0) < 0)
        {
            close(c);
            return -1;
        }

        close(c);
        return 0;
    }

    static int accept_one(int l) => accept(l, null, null);

    static addrinfo* resolve(sbyte* host)
    {
        addrinfo* found;
        return getaddrinfo(host, null, null, &found) == 0 ? found : null;
    }

    static int use(sbyte* host)
    {
        addrinfo* list = resolve(host);
        if (list == null)
            return -1;
        int family = list->ai_family;
        freeaddrinfo(list);
        return family;
    }
}
