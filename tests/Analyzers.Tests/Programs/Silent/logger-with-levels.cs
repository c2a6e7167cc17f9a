static unsafe class LoggerWithLevels
{
    const int ERROR = 42, LOG = 44, FORBIDDEN = 403;

    static void logger(int type, sbyte* text, int socket_fd)
    {
        switch (type)
        {
            case ERROR:
                perror(text);
                break;
            case FORBIDDEN:
                if (write(socket_fd, "HTTP/1.1 403 Forbidden\n"u8, 23) < 0)
                    perror(text);
                break;
            case LOG:
                puts(text);
                break;
        }

        if (type == ERROR || type == FORBIDDEN)
            exit(3);
    }

    static void web(int fd)
    {
        logger(LOG, null, fd);
        if (send(fd, "x"u8, 1, 0) < 0)
            logger(FORBIDDEN, null, fd);
        close(fd);
        exit(1);
    }

    static void serve(int listenfd)
    {
        for (;;)
        {
            int pid, socketfd;
            if ((socketfd = accept(listenfd, null, null)) < 0)
                logger(ERROR, null, 0);
            if ((pid = fork()) < 0)
                logger(ERROR, null, 0);
            else if (pid == 0)
                web(socketfd);
            else
                _ = close(socketfd);
        }
    }
}
