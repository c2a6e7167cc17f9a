static unsafe class LivesAsLongAsMain
{
    static int main()
    {
        addrinfo* res;
        addrinfo hints;
        memset(&hints, 0, (ulong)sizeof(addrinfo));
        if (getaddrinfo("localhost"u8, "4950"u8, &hints, &res) != 0)
            return 1;
        int s = socket(res->ai_family, SOCK_DGRAM, 0);
        if (s == -1)
        {
            perror("socket"u8);
            return 2;
        }

        if (connect(s, res->ai_addr, res->ai_addrlen) == -1)
        {
            perror("connect"u8);
            exit(1);
        }

        freeaddrinfo(res);
        sbyte* buf = stackalloc sbyte[16];
        long n = recv(s, buf, 15, 0);
        if (n < 0)
            return 3;
        buf[n] = 0;
        puts(buf);
        return 0;
    }
}
