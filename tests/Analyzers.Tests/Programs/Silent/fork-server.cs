static unsafe class ForkServer
{
    static void serve(int fd)
    {
        if (send(fd, "Hello"u8, 5, 0) != 5)
            perror("send"u8);
    }

    static int main()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == -1)
            return 1;
        if (listen(s, 5) == -1)
            return 1;
        while (true)
        {
            int c = accept(s, null, null);
            if (c == -1)
            {
                perror("accept"u8);
                continue;
            }

            if (fork() == 0)
            {
                close(s);
                serve(c);
                close(c);
                exit(0);
            }

            close(c);
        }
    }
}
