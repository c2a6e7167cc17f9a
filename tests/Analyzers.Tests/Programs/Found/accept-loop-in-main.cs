static unsafe class AcceptLoopInMain
{
    static int main()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
        {
            perror("socket"u8);
            return 1;
        }

        if (listen(s, 5) < 0) // expect: phase-listen-before-bind
        {
            perror("listen"u8);
            return 1;
        }

        while (true)
        {
            int c = accept(s, null, null); // expect: fd-leak-accept-loop
            if (c < 0)
            {
                perror("accept"u8);
                continue;
            }

            if (send(c, "Hello!\n"u8, 7, 0) != 7) // expect: sigpipe-unhandled
                perror("send"u8);
        }
    }
}
