/*
 * passed_sockets.c - a listener that hands each connection to one of its
 * workers, as a descriptor in a control message; the workers say on the same
 * stream when they are free again (Stevens, UNPv1 30.9).
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class PassedSockets
{
    const int WORKERS = 3;

    internal struct worker
    {
        public pid_t pid;
        public int pipefd;
        public int busy;
        public int count;
    }

    static readonly worker* workers = StaticStorage.Allocate<worker>(WORKERS);

    static void err_sys(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    internal struct control_un_type
    {
        [FieldOffset(0)]
        public cmsghdr cm;
        [FieldOffset(0)]
        public fixed sbyte control[24];
    }

    static ssize_t write_fd(int fd, void* ptr, size_t nbytes, int sendfd)
    {
        msghdr msg;
        iovec* iov = stackalloc iovec[1];
        control_un_type control_un;
        cmsghdr* cmptr;

        memset(&msg, 0, (ulong)sizeof(msghdr));
        memset(&control_un, 0, (ulong)sizeof(control_un_type));
        msg.msg_control = control_un.control;
        msg.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL));
        cmptr = CMSG_FIRSTHDR(&msg);
        cmptr->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        cmptr->cmsg_level = SOL_SOCKET;
        cmptr->cmsg_type = SCM_RIGHTS;
        *(int*)CMSG_DATA(cmptr) = sendfd;
        iov[0].iov_base = ptr;
        iov[0].iov_len = nbytes;
        msg.msg_iov = iov;
        msg.msg_iovlen = 1;
        return sendmsg(fd, &msg, 0);
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    internal struct union_control_un_type
    {
        [FieldOffset(0)]
        public cmsghdr cm;
        [FieldOffset(0)]
        public fixed sbyte control[24];
    }

    static ssize_t read_fd(int fd, void* ptr, size_t nbytes, int* recvfd)
    {
        msghdr msg;
        iovec* iov = stackalloc iovec[1];
        ssize_t n;
        union_control_un_type control_un;
        cmsghdr* cmptr;

        memset(&msg, 0, (ulong)sizeof(msghdr));
        msg.msg_control = control_un.control;
        msg.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL));
        iov[0].iov_base = ptr;
        iov[0].iov_len = nbytes;
        msg.msg_iov = iov;
        msg.msg_iovlen = 1;
        *recvfd = -1;
        if ((n = recvmsg(fd, &msg, MSG_CMSG_CLOEXEC)) <= 0)
            return n;
        if ((cmptr = CMSG_FIRSTHDR(&msg)) != null && cmptr->cmsg_len == (ulong)sizeof(cmsghdr) + sizeof(int))
        {
            if (cmptr->cmsg_level == SOL_SOCKET && cmptr->cmsg_type == SCM_RIGHTS)
                *recvfd = *(int*)CMSG_DATA(cmptr);
        }
        return n;
    }

    static void work(int control, int number)
    {
        int connfd, served = 0;
        sbyte c;

        sbyte* line = stackalloc sbyte[128];
        sbyte* answer = stackalloc sbyte[160];
        for (;;)
        {
            ssize_t n = read_fd(control, &c, 1, &connfd);

            if (n < 0)
                err_sys("read_fd"u8.ToPointer());
            if (n == 0)
                exit(served); /* the parent has closed its end */
            if (connfd < 0)
            {
                fprintf(stderr, "no descriptor from read_fd\n"u8);
                exit(101);
            }
            while ((n = recv(connfd, line, 128 - 1, 0)) > 0)
            {

                line[n] = (sbyte)'\0';
                line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
                if (strcmp(line, "who"u8) == 0)
                    snprintf(answer, 160, "worker %d\n"u8, number);
                else
                    snprintf(answer, 160, "%c: %s\n"u8, c, line);
                send(connfd, answer, strlen(answer), 0);
            }
            served++;
            close(connfd);
            write(control, ""u8, 1); /* ready for a new client */
        }
    }

    static void make_worker(int i, int listener)
    {
        int* sockfd = stackalloc int[2];
        pid_t pid;

        if (socketpair(AF_LOCAL, SOCK_STREAM, 0, sockfd) < 0)
            err_sys("socketpair"u8.ToPointer());
        if ((pid = fork()) < 0)
            err_sys("fork"u8.ToPointer());
        if (pid == 0)
        {
            close(sockfd[0]);
            close(listener);
            for (int k = 0; k < i; k++)
                close(workers[k].pipefd); /* of those before: their end would never be seen */
            work(sockfd[1], i);
        }
        close(sockfd[1]);
        workers[i].pid = pid;
        workers[i].pipefd = sockfd[0];
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in sin = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t len = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        int clients = argc > 1 ? atoi(argv[1]) : 1, navail = WORKERS, accepted = 0, status, i;

        if (listener < 0 || bind(listener, (sockaddr*)&sin, len) < 0 || listen(listener, 8) < 0)
            err_sys("listener"u8.ToPointer());
        for (i = 0; i < WORKERS; i++)
            make_worker(i, listener);
        getsockname(listener, (sockaddr*)&sin, &len);
        printf("port %d\n"u8, ntohs(sin.sin_port));
        fflush(stdout);

        pollfd* fds = stackalloc pollfd[WORKERS + 1];
        while (accepted < clients || navail < WORKERS)
        {
            int n = 0;

            for (i = 0; i < WORKERS; i++)
                fds[n++] = new pollfd { fd = workers[i].pipefd, events = POLLIN };
            if (navail > 0 && accepted < clients)
                fds[n++] = new pollfd { fd = listener, events = POLLIN };
            if (poll(fds, (ulong)n, -1) < 0)
                err_sys("poll"u8.ToPointer());

            for (i = 0; i < WORKERS; i++)
            {
                sbyte c;

                if (fds[i].revents == 0)
                    continue;
                if (read(workers[i].pipefd, &c, 1) != 1)
                {
                    printf("worker %d terminated unexpectedly\n"u8, i);
                    return 1;
                }
                workers[i].busy = 0;
                navail++;
                printf("worker %d is free\n"u8, i);
                fflush(stdout);
            }
            if (n > WORKERS && (fds[WORKERS].revents & POLLIN) != 0)
            {
                int connfd = accept(listener, null, null);
                sbyte name = (sbyte)('A' + accepted);

                if (connfd < 0)
                    err_sys("accept"u8.ToPointer());
                for (i = 0; workers[i].busy != 0; i++)
                    ;
                accepted++;
                workers[i].busy = 1;
                workers[i].count++;
                navail--;
                if (write_fd(workers[i].pipefd, &name, 1, connfd) < 0)
                    err_sys("write_fd"u8.ToPointer());
                close(connfd); /* the worker has its own now */
            }
        }
        close(listener);
        for (i = 0; i < WORKERS; i++)
        {
            close(workers[i].pipefd);
            waitpid(workers[i].pid, &status, 0);
            printf("worker %d: %d clients, says %d\n"u8, i, workers[i].count, WEXITSTATUS(status));
        }
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
