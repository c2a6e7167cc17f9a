static unsafe class ConnectLoop
{
    static int connect_to(sbyte* host)
    {
        addrinfo hints;
        addrinfo* servinfo, p;
        int sockfd = -1, rv;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_socktype = SOCK_STREAM;
        if ((rv = getaddrinfo(host, "80"u8, &hints, &servinfo)) != 0)
        {
            fprintf(stderr, "getaddrinfo: %s\n"u8, gai_strerror(rv));
            return -1;
        }

        for (p = servinfo; p != null; p = p->ai_next)
        {
            if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1)
            {
                perror("client: socket"u8);
                continue;
            }

            if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1)
            {
                close(sockfd);
                perror("client: connect"u8);
                continue;
            }

            break;
        }

        freeaddrinfo(servinfo);
        if (p == null)
        {
            fprintf(stderr, "client: failed to connect\n"u8);
            return -1;
        }

        return sockfd;
    }

    static int main()
    {
        int s = connect_to(null);
        if (s < 0)
            return 1;
        close(s);
        return 0;
    }
}
