static unsafe class DiscardedOnPurpose
{
    static int main()
    {
        timeval tv;
        tv.tv_sec = 1;
        tv.tv_usec = 0;
        int yes = 1;
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0)
            return 1;
        _ = setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(int));
        _ = send(s, "x"u8, 1, 0);
        select(0, null, null, null, &tv);
        poll(null, 0, 100);
        write(STDERR_FILENO, "bye\n"u8, 4);
        shutdown(s, 2);
        return 0;
    }
}
