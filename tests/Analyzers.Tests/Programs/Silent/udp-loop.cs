static unsafe class UdpLoop
{
    static int main()
    {
        addrinfo* list;
        int rc = getaddrinfo("localhost"u8, "7"u8, null, &list);
        if (rc != 0)
            return 1;
        int s = socket(list->ai_family, SOCK_DGRAM, 0);
        if (s < 0)
            return 1;
        while (true)
        {
            if (sendto(s, "tick"u8, 4, 0, list->ai_addr, list->ai_addrlen) < 0)
                perror("sendto"u8);
            sleep(1);
        }
    }
}
