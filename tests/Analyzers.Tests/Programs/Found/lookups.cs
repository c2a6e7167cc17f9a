static unsafe class Lookups
{
    static int old(sbyte* name, in_addr* target)
    {
        hostent* hp = gethostbyname(name); // expect: obsolete-gethostbyname
        if (hp == null)
            return -1;
        memcpy(target, hp->h_addr_list[0], (ulong)hp->h_length);
        return 0;
    }

    static int either(sbyte* text, in_addr* target)
    {
        hostent* he;
        if (inet_pton(AF_INET, text, target) == 1)
            return 0;
        if ((he = gethostbyname(text)) != null && he->h_addrtype == AF_INET) // expect: obsolete-gethostbyname
        {
            *target = *(in_addr*)he->h_addr_list[0];
            return 0;
        }

        return -1;
    }

    static void show(in_addr a)
    {
        sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN];
        if (inet_ntop(AF_INET, &a, text, INET_ADDRSTRLEN) == null)
            return;
        puts(text);
        sbyte* again = inet_ntop(AF_INET, &a, text, INET_ADDRSTRLEN);
        puts(again != null ? again : text);
    }
}
