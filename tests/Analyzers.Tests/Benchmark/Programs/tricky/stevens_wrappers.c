/* str_cli/str_echo with checking wrappers; nothing is checked where it is called. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define LISTENQ 1024
#define MAXLINE 4096
#define SERV_PORT 9877

typedef void Sigfunc(int);

static void err_sys(const char *msg)
{
	perror(msg);
	exit(1);
}

static int Socket(int family, int type, int protocol)
{
	int n;

	if ((n = socket(family, type, protocol)) < 0)
		err_sys("socket error");
	return n;
}

static void Bind(int fd, const struct sockaddr *sa, socklen_t salen)
{
	if (bind(fd, sa, salen) < 0)
		err_sys("bind error");
}

static void Listen(int fd, int backlog)
{
	char *ptr;

	/* can override 2nd argument with environment variable */
	if ((ptr = getenv("LISTENQ")) != NULL)
		backlog = (int)strtol(ptr, NULL, 10);
	if (listen(fd, backlog) < 0)
		err_sys("listen error");
}

static void Setsockopt(int fd, int level, int name, const void *val, socklen_t len)
{
	if (setsockopt(fd, level, name, val, len) < 0)
		err_sys("setsockopt error");
}

static int Accept(int fd, struct sockaddr *sa, socklen_t *salenptr)
{
	int n;
again:
	if ((n = accept(fd, sa, salenptr)) < 0) {
		if (errno == EINTR || errno == ECONNABORTED)
			goto again;
		err_sys("accept error");
	}
	return n;
}

static pid_t Fork(void)
{
	pid_t pid;

	if ((pid = fork()) == -1)
		err_sys("fork error");
	return pid;
}

static void Close(int fd)
{
	if (close(fd) == -1)
		err_sys("close error");
}

static Sigfunc *Signal(int signo, Sigfunc *func)
{
	struct sigaction act, oact;

	act.sa_handler = func;
	sigemptyset(&act.sa_mask);
	act.sa_flags = SA_RESTART;
	if (sigaction(signo, &act, &oact) < 0)
		err_sys("signal error");
	return oact.sa_handler;
}

static void Writen(int fd, const void *vptr, size_t n)
{
	const char *ptr = vptr;
	ssize_t nwritten;

	while (n > 0) {
		if ((nwritten = write(fd, ptr, n)) <= 0) {
			if (nwritten < 0 && errno == EINTR)
				nwritten = 0;
			else
				err_sys("writen error");
		}
		n -= nwritten;
		ptr += nwritten;
	}
}

static void str_echo(int sockfd)
{
	ssize_t n;
	char buf[MAXLINE];

again:
	while ((n = read(sockfd, buf, MAXLINE)) > 0)
		Writen(sockfd, buf, n);
	if (n < 0 && errno == EINTR)
		goto again;
	else if (n < 0)
		err_sys("str_echo: read error");
}

static void sig_chld(int signo)
{
	int saved = errno;

	(void)signo;
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	errno = saved;
}

int main(void)
{
	int listenfd, connfd, on = 1;
	pid_t childpid;
	socklen_t clilen;
	struct sockaddr_in cliaddr, servaddr;

	listenfd = Socket(AF_INET, SOCK_STREAM, 0);
	Setsockopt(listenfd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));

	memset(&servaddr, 0, sizeof(servaddr));
	servaddr.sin_family = AF_INET;
	servaddr.sin_addr.s_addr = htonl(INADDR_ANY);
	servaddr.sin_port = htons(SERV_PORT);

	Bind(listenfd, (struct sockaddr *)&servaddr, sizeof(servaddr));
	Listen(listenfd, LISTENQ);
	Signal(SIGCHLD, sig_chld);
	Signal(SIGPIPE, SIG_IGN);

	for (;;) {
		clilen = sizeof(cliaddr);
		connfd = Accept(listenfd, (struct sockaddr *)&cliaddr, &clilen);
		if ((childpid = Fork()) == 0) {
			Close(listenfd);
			str_echo(connfd);
			exit(0);
		}
		Close(connfd);
	}
}
