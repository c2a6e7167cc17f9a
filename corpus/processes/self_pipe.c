/*
 * The self-pipe trick: handlers write the signal's number into a pipe that
 * select() watches together with the sockets.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int self_pipe[2];

static void forward(int sig)
{
    int saved = errno;
    unsigned char number = (unsigned char)sig;
    write(self_pipe[1], &number, 1);
    errno = saved;
}

static void handle(int sig)
{
    struct sigaction action;
    memset(&action, 0, sizeof(action));
    action.sa_handler = forward;
    action.sa_flags = SA_RESTART;
    sigaction(sig, &action, NULL);
}

int main(void)
{
    int pair[2], ended = 0, messages = 0, hangups = 0;

    if (pipe(self_pipe) == -1 || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == -1)
        return 1;
    fcntl(self_pipe[0], F_SETFL, O_NONBLOCK);
    fcntl(self_pipe[1], F_SETFL, O_NONBLOCK);
    handle(SIGCHLD);
    handle(SIGHUP);

    for (int i = 0; i < 3; i++)
    {
        if (fork() == 0)
        {
            char text = (char)('a' + i);
            close(pair[0]);
            write(pair[1], &text, 1);
            if (i == 2)
                kill(getppid(), SIGHUP);
            exit(i);
        }
    }
    close(pair[1]);

    int sum = 0, open_socket = 1;
    while (ended < 3 || open_socket || hangups == 0)
    {
        fd_set readers;
        FD_ZERO(&readers);
        FD_SET(self_pipe[0], &readers);
        if (open_socket)
            FD_SET(pair[0], &readers);
        int highest = pair[0] > self_pipe[0] ? pair[0] : self_pipe[0];
        if (select(highest + 1, &readers, NULL, NULL, NULL) == -1)
        {
            if (errno == EINTR)
                continue;
            perror("select");
            return 1;
        }
        if (FD_ISSET(self_pipe[0], &readers))
        {
            unsigned char number;
            while (read(self_pipe[0], &number, 1) == 1)
            {
                if (number == SIGHUP)
                    hangups++;
                else
                    for (int status; waitpid(-1, &status, WNOHANG) > 0; ended++)
                        sum += WEXITSTATUS(status);
            }
        }
        if (open_socket && FD_ISSET(pair[0], &readers))
        {
            char text[8];
            ssize_t length = read(pair[0], text, sizeof(text));
            if (length > 0)
                messages += length;
            else
                open_socket = 0;
        }
    }
    printf("children %d, statuses %d, messages %d, hangups %d\n", ended, sum, messages, hangups);
    return 0;
}
