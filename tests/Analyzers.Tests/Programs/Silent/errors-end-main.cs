static unsafe class ErrorsEndMain
{
    static int main()
    {
        addrinfo* list;
        if (getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
            exit(1);
        int s = socket(list->ai_family, SOCK_STREAM, 0);
        if (s < 0)
        {
            perror("socket"u8);
            exit(2);
        }

        perror("not reached in a good program"u8);
        abort();
        return 0;
    }
}
