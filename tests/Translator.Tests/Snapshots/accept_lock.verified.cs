/*
 * accept_lock.c - preforked children of which only one at a time waits in
 * accept(): who has the lock may take the next connection. The lock is that
 * of a file, either fcntl's (as in Stevens) or flock's.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Err;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysFile;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class AcceptLock
{
    const int NCHILDREN = 4;

    /* what the children count, in memory that all of them share */
    internal struct scoreboard
    {
        public int inside;     /* children that are in accept() now */
        public int collisions; /* how often there were two of them */
        public int served;
    }

    static scoreboard* board;
    static int lock_fd = -1;
    static int use_flock;
    static sbyte* lock_path = "accept.lock"u8.ToPointer();

    static readonly flock* lock_it = StaticStorage.Allocate<flock>(1);
    static readonly flock* unlock_it = StaticStorage.Allocate<flock>(1);

    static void my_lock_init()
    {
        lock_it->l_type = F_WRLCK;
        lock_it->l_whence = SEEK_SET;
        lock_it->l_start = 0;
        lock_it->l_len = 0;

        unlock_it->l_type = F_UNLCK;
        unlock_it->l_whence = SEEK_SET;
        unlock_it->l_start = 0;
        unlock_it->l_len = 0;

        lock_fd = open(lock_path, O_CREAT | O_WRONLY | O_EXCL, 384 /* 0600 */);
        if (lock_fd < 0)
            err(1, "%s"u8, lock_path);
    }

    /* flock's locks belong to the open file: every child opens it for itself */
    static void my_lock_child_init()
    {
        if (use_flock == 0)
            return;
        close(lock_fd);
        if ((lock_fd = open(lock_path, O_WRONLY)) < 0)
            err(1, "%s"u8, lock_path);
    }

    static void my_lock_wait()
    {
        int rc;

        while ((rc = use_flock != 0 ? flock(lock_fd, LOCK_EX) : fcntl(lock_fd, F_SETLKW, lock_it)) < 0)
        {
            if (errno == EINTR)
                continue;
            err(1, "lock"u8);
        }
    }

    static void my_lock_release()
    {
        if ((use_flock != 0 ? flock(lock_fd, LOCK_UN) : fcntl(lock_fd, F_SETLKW, unlock_it)) < 0)
            err(1, "unlock"u8);
    }

    static void child_main(int listenfd)
    {
        sockaddr_storage from;
        sbyte* buf = stackalloc sbyte[64];

        my_lock_child_init();
        for (;;)
        {
            socklen_t len = (uint)sizeof(sockaddr_storage);
            int connfd;
            ssize_t n;

            my_lock_wait();
            if (Atomic.AddFetch(&board->inside, 1) != 1)
                Atomic.AddFetch(&board->collisions, 1);
            connfd = accept(listenfd, (sockaddr*)&from, &len);
            Atomic.SubtractFetch(&board->inside, 1);
            my_lock_release();
            if (connfd < 0)
                err(1, "accept"u8);

            while ((n = read(connfd, buf, 64)) > 0)
                if (write(connfd, buf, (ulong)n) != n)
                    err(1, "write"u8);
            Atomic.AddFetch(&board->served, 1); /* before the client sees the end */
            close(connfd);
        }
    }

    static pid_t child_make(int listenfd)
    {
        pid_t pid;

        if ((pid = fork()) > 0)
            return pid; /* parent */
        if (pid < 0)
            err(1, "fork"u8);
        child_main(listenfd); /* never returns */
        return 0;
    }

    /* one exchange with the server from the parent's side */
    static int try_client(sockaddr_in* to, int number)
    {
        sbyte* @out = stackalloc sbyte[32];
        sbyte* @in = stackalloc sbyte[32];
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        int length = snprintf(@out, 32, "request number %d"u8, number), have = 0;

        if (fd < 0 || connect(fd, (sockaddr*)to, (uint)sizeof(sockaddr_in)) < 0)
            err(1, "connect"u8);
        if (write(fd, @out, (ulong)length) != length)
            err(1, "write"u8);
        shutdown(fd, SHUT_WR);
        for (;;)
        {
            ssize_t n = read(fd, @in + have, 32 - (ulong)have);

            if (n <= 0)
                break;
            have += (int)n;
        }
        close(fd);
        return have == length && memcmp(@in, @out, (ulong)length) == 0 ? 1 : 0;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in sin;
        socklen_t len = (uint)sizeof(sockaddr_in);
        pid_t* pids = stackalloc pid_t[NCHILDREN];
        int listenfd, i, right = 0, collisions, requests = argc > 2 ? atoi(argv[2]) : 10;

        use_flock = argc > 1 && strcmp(argv[1], "flock"u8) == 0 ? 1 : 0;
        board = (scoreboard*)mmap(null, (ulong)sizeof(scoreboard), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (board == (void*)-1)
            err(1, "mmap"u8);

        listenfd = socket(AF_INET, SOCK_STREAM, 0);
        memset(&sin, 0, (ulong)sizeof(sockaddr_in));
        sin.sin_family = AF_INET;
        sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(listenfd, (sockaddr*)&sin, (uint)sizeof(sockaddr_in)) < 0 || listen(listenfd, 128) < 0)
            err(1, "listen"u8);
        getsockname(listenfd, (sockaddr*)&sin, &len);

        my_lock_init();
        if (open(lock_path, O_CREAT | O_WRONLY | O_EXCL, 384 /* 0600 */) < 0)
            printf("a second lock file: %s\n"u8, strerror(errno));
        for (i = 0; i < NCHILDREN; i++)
            pids[i] = child_make(listenfd);
        for (i = 0; i < requests; i++)
            right += try_client(&sin, i);

        collisions = board->collisions; /* the dead do not leave accept() */
        for (i = 0; i < NCHILDREN; i++)
            kill(pids[i], SIGTERM);
        while (wait(null) > 0)
            ;
        printf("%s: %d of %d answers were right, served %d, collisions %d\n"u8, use_flock != 0 ? "flock"u8 : "fcntl"u8,
            right, requests, board->served, collisions);

        /* the locks of the dead are gone */
        i = use_flock != 0 ? flock(lock_fd, LOCK_EX | LOCK_NB) : fcntl(lock_fd, F_SETLK, lock_it);
        printf("the lock is free: %d\n"u8, i);
        unlink(lock_path);
        munmap(board, (ulong)sizeof(scoreboard));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
