/*
 * pid_file_daemon.c - a daemon as the textbooks make it: two forks, setsid,
 * umask, another working directory, no descriptors, a locked pid file; SIGHUP
 * reads the configuration again, SIGTERM ends it. The program that starts it
 * then plays the administrator.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define PID_FILE "daemon.pid"
#define CONFIG_FILE "daemon.conf"
#define LOG_FILE "daemon.log"
#define CONTROL_SOCKET "control"

static volatile sig_atomic_t want_reload, want_shutdown;
static char home[PATH_MAX];
static FILE *log_stream;
static char greeting[64] = "(none)";

static void on_signal(int sig)
{
    if (sig == SIGHUP)
        want_reload = 1;
    else
        want_shutdown = 1;
}

static void log_line(const char *format, ...)
{
    va_list ap;

    if (log_stream == NULL)
        return;
    va_start(ap, format);
    vfprintf(log_stream, format, ap);
    va_end(ap);
    fputc('\n', log_stream);
    fflush(log_stream);
}

/*
 * Becomes a daemon. The first process stays until the daemon says through the
 * pipe that it is ready (or has failed), and returns that byte; the daemon
 * returns -1 and the pipe's end.
 */
static int daemonize(int *ready)
{
    int notify[2], status;
    struct rlimit limit;
    char byte = 'x';
    pid_t pid;

    if (pipe(notify) == -1)
        return 'p';
    fflush(NULL);
    if ((pid = fork()) == -1)
        return 'f';
    if (pid > 0) {
        close(notify[1]);
        while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
            ;
        printf("the process between ended with %d\n", WEXITSTATUS(status));
        if (read(notify[0], &byte, 1) != 1)
            byte = 'e';
        close(notify[0]);
        return byte;
    }

    if (setsid() == -1)
        _exit(10);
    signal(SIGHUP, SIG_IGN);
    if ((pid = fork()) == -1)
        _exit(11);
    if (pid > 0)
        _exit(0); /* the session's leader goes: the daemon never gets a terminal */

    umask(027);
    if (chdir(home) == -1)
        _exit(12);
    if (getrlimit(RLIMIT_NOFILE, &limit) == -1 || limit.rlim_cur > 256)
        limit.rlim_cur = 256;
    for (int fd = 0; fd < (int)limit.rlim_cur; fd++)
        if (fd != notify[1])
            close(fd);
    if (open("/dev/null", O_RDWR) != 0 || dup(0) != 1 || dup(0) != 2)
        _exit(13);
    *ready = notify[1];
    return -1;
}

static int write_pid_file(void)
{
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    char text[32];
    int fd = open(PID_FILE, O_RDWR | O_CREAT, 0644);

    if (fd == -1)
        return -1;
    if (fcntl(fd, F_SETLK, &lock) == -1) {
        close(fd);
        return -1; /* another one runs */
    }
    if (ftruncate(fd, 0) == -1)
        return -1;
    snprintf(text, sizeof text, "%ld\n", (long)getpid());
    return write(fd, text, strlen(text)) == (ssize_t)strlen(text) ? fd : -1;
}

static void read_config(void)
{
    FILE *f = fopen(CONFIG_FILE, "r");
    char line[128];

    if (f == NULL) {
        log_line("%s: %s", CONFIG_FILE, strerror(errno));
        return;
    }
    while (fgets(line, sizeof line, f))
        sscanf(line, "greeting = %63[^\n]", greeting);
    fclose(f);
    log_line("greeting is %s", greeting);
}

static int open_control(void)
{
    struct sockaddr_un sun = { .sun_family = AF_UNIX, .sun_path = CONTROL_SOCKET };
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    unlink(CONTROL_SOCKET);
    if (fd == -1 || bind(fd, (struct sockaddr *)&sun, sizeof sun) == -1 || listen(fd, 5) == -1)
        return -1;
    return fd;
}

/* answers one question of an administrator; keeps the connection if it asks for that */
static void serve(int client, int *kept)
{
    char word[32], cwd[PATH_MAX];
    struct stat st;
    ssize_t n = read(client, word, sizeof word - 1);

    word[n > 0 ? n : 0] = '\0';
    if (strcmp(word, "greet") == 0)
        dprintf(client, "%s", greeting);
    else if (strcmp(word, "status") == 0)
        dprintf(client, "leader %d, own group %d, home %d, descriptors 0 and 1 the same %d, mask %03o", getsid(0) == getpid(),
                getpgrp() == getpid(), strcmp(getcwd(cwd, sizeof cwd), home) == 0, fstat(0, &st) == 0 && S_ISCHR(st.st_mode), umask(027));
    else if (strcmp(word, "keep") == 0) {
        dprintf(client, "kept");
        *kept = client; /* its end will tell that we ended */
        return;
    } else
        dprintf(client, "what is %s?", word);
    close(client);
}

static int daemon_main(int ready)
{
    int control, pid_fd, kept = -1;
    struct sigaction action;
    sigset_t handled, outside;

    if ((log_stream = fopen(LOG_FILE, "a")) == NULL) {
        write(ready, "l", 1);
        return 1;
    }
    if ((pid_fd = write_pid_file()) == -1) {
        log_line("already running");
        write(ready, "r", 1);
        return 1;
    }
    if ((control = open_control()) == -1) {
        log_line("control socket: %s", strerror(errno));
        write(ready, "c", 1);
        return 1;
    }
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    sigaction(SIGHUP, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigemptyset(&handled);
    sigaddset(&handled, SIGHUP);
    sigaddset(&handled, SIGTERM);
    sigprocmask(SIG_BLOCK, &handled, &outside);
    read_config();
    log_line("started");
    write(ready, "+", 1);
    close(ready);

    while (!want_shutdown) {
        fd_set set;

        FD_ZERO(&set);
        FD_SET(control, &set);
        if (pselect(control + 1, &set, NULL, NULL, NULL, &outside) == -1) {
            if (errno != EINTR) {
                log_line("pselect: %s", strerror(errno));
                break;
            }
            if (want_reload) {
                want_reload = 0;
                log_line("reload");
                read_config();
                if (kept != -1)
                    write(kept, "reloaded", 8);
            }
            continue;
        }
        int client = accept(control, NULL, NULL);
        if (client != -1)
            serve(client, &kept);
    }
    log_line("terminated");
    fclose(log_stream);
    unlink(CONTROL_SOCKET);
    unlink(PID_FILE);
    close(pid_fd);
    return 0;
}

/* --- the administrator's side --- */

static int ask(const char *question, char *answer, size_t size)
{
    struct sockaddr_un sun = { .sun_family = AF_UNIX, .sun_path = CONTROL_SOCKET };
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    ssize_t n;

    if (connect(fd, (struct sockaddr *)&sun, sizeof sun) == -1) {
        snprintf(answer, size, "(%s)", strerror(errno));
        close(fd);
        return -1;
    }
    write(fd, question, strlen(question));
    n = read(fd, answer, size - 1);
    answer[n > 0 ? n : 0] = '\0';
    return fd;
}

static void question(const char *text)
{
    char answer[128];
    int fd = ask(text, answer, sizeof answer);

    printf("%s: %s\n", text, answer);
    if (fd != -1)
        close(fd);
}

static void configure(const char *text)
{
    FILE *f = fopen(CONFIG_FILE, "w");

    fprintf(f, "# configuration\ngreeting = %s\n", text);
    fclose(f);
}

static void print_log(void)
{
    FILE *f = fopen(LOG_FILE, "r");
    char line[128];
    struct stat st;

    if (f == NULL)
        return;
    fstat(fileno(f), &st);
    printf("log, mode %03o:\n", (unsigned)st.st_mode & 0777);
    while (fgets(line, sizeof line, f))
        printf("  %s", line);
    fclose(f);
}

int main(void)
{
    char answer[128];
    int ready, result, watch;
    FILE *f;
    long pid = 0;

    if (getcwd(home, sizeof home) == NULL)
        return 1;
    umask(022);
    configure("good morning");
    printf("starting"); /* no daemon may print this a second time */
    putchar('\n');
    if ((result = daemonize(&ready)) == -1)
        return daemon_main(ready);
    printf("daemon: %c\n", result);

    if ((f = fopen(PID_FILE, "r")) == NULL || fscanf(f, "%ld", &pid) != 1 || pid <= 1) {
        printf("no pid file\n");
        return 1;
    }
    fclose(f);
    printf("alive: %d, mine: %d, in my session: %d\n", kill(pid, 0), pid == getpid(), getsid(pid) == getsid(0));
    question("status");
    question("greet");

    /* a second one finds the pid file locked */
    if ((result = daemonize(&ready)) == -1)
        return daemon_main(ready);
    printf("second daemon: %c\n", result);

    watch = ask("keep", answer, sizeof answer);
    printf("watching: %s\n", answer);
    configure("good evening");
    kill(pid, SIGHUP);
    answer[read(watch, answer, sizeof answer - 1)] = '\0';
    printf("after SIGHUP: %s\n", answer);
    question("greet");
    kill(pid, SIGTERM);
    printf("after SIGTERM: %ld\n", (long)read(watch, answer, sizeof answer)); /* 0: it has gone */
    close(watch);
    printf("pid file left: %d\n", access(PID_FILE, F_OK) == 0);
    question("greet");
    print_log();
    return 0;
}
