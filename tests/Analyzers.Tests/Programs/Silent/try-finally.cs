static unsafe class TryFinally
{
    static int guarded(sockaddr* a)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        try
        {
            if (connect(s, a, 16) < 0)
                return -1;
            if (send(s, "x"u8, 1, 0) < 0)
                throw new System.IO.IOException();
            return 0;
        }
        finally
        {
            close(s);
        }
    }

    static int closes_in_lambda(System.Collections.Generic.List<System.Action> cleanup)
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        cleanup.Add(() => close(s));
        return 0;
    }

    static object wrapped()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == -1)
            throw new System.IO.IOException();
        return new System.Net.Sockets.SafeSocketHandle(s, true);
    }
}
