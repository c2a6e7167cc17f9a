/* job_shell.c - a shell with jobs: pipelines, redirections, lists (; && || &), jobs, wait and kill */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAXARGS 16
#define MAXJOBS 8
#define MAXPROCS 6

enum jobstate { FREE, RUNNING, DONE };

struct job {
    enum jobstate state;
    pid_t pgid;
    pid_t pids[MAXPROCS];
    int nprocs, left;
    int status; /* of the last process of the pipeline */
    char text[80];
};

static struct job jobs[MAXJOBS];
static int last_status;

static struct job *newjob(const char *text)
{
    for (int i = 0; i < MAXJOBS; i++) {
        if (jobs[i].state == FREE) {
            memset(&jobs[i], 0, sizeof jobs[i]);
            jobs[i].state = RUNNING;
            snprintf(jobs[i].text, sizeof jobs[i].text, "%s", text);
            return &jobs[i];
        }
    }
    return NULL;
}

/* notes that a process ended; the job is done when all of its processes are */
static void note(pid_t pid, int status)
{
    for (int i = 0; i < MAXJOBS; i++) {
        struct job *jp = &jobs[i];
        for (int k = 0; jp->state == RUNNING && k < jp->nprocs; k++) {
            if (jp->pids[k] != pid)
                continue;
            if (k == jp->nprocs - 1)
                jp->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            if (--jp->left == 0)
                jp->state = DONE;
            return;
        }
    }
}

static int waitforjob(struct job *jp)
{
    while (jp->state == RUNNING) {
        int status;
        pid_t pid = waitpid(-1, &status, 0);

        if (pid < 0) {
            if (errno == EINTR)
                continue;
            perror("waitpid");
            return 127;
        }
        note(pid, status);
    }
    jp->state = FREE;
    return jp->status;
}

static struct job *getjob(const char *name)
{
    int n = name && name[0] == '%' ? atoi(name + 1) : 0;

    if (n < 1 || n > MAXJOBS || jobs[n - 1].state == FREE) {
        fprintf(stderr, "no such job: %s\n", name ? name : "(none)");
        return NULL;
    }
    return &jobs[n - 1];
}

/* built-in commands; -1 if it is none */
static int builtin(char **argv)
{
    if (strcmp(argv[0], "jobs") == 0) {
        for (int i = 0; i < MAXJOBS; i++)
            if (jobs[i].state != FREE)
                printf("[%d] %s %s\n", i + 1, jobs[i].state == DONE ? "done" : "running", jobs[i].text);
        return 0;
    }
    if (strcmp(argv[0], "wait") == 0) {
        int status = 0;

        if (argv[1]) {
            struct job *jp = getjob(argv[1]);
            return jp ? waitforjob(jp) : 127;
        }
        for (int i = 0; i < MAXJOBS; i++)
            if (jobs[i].state != FREE)
                status = waitforjob(&jobs[i]);
        return status;
    }
    if (strcmp(argv[0], "kill") == 0) {
        struct job *jp = getjob(argv[1]);

        if (jp == NULL)
            return 1;
        if (kill(-jp->pgid, SIGTERM) < 0) {
            perror("kill");
            return 1;
        }
        return 0;
    }
    if (strcmp(argv[0], "cd") == 0) {
        if (chdir(argv[1] ? argv[1] : "/") < 0) {
            fprintf(stderr, "cd: %s: %s\n", argv[1], strerror(errno));
            return 2;
        }
        return 0;
    }
    if (strcmp(argv[0], "set") == 0)
        return argv[1] && argv[2] ? setenv(argv[1], argv[2], 1) : 1;
    if (strcmp(argv[0], "status") == 0) {
        printf("%d\n", last_status);
        return last_status;
    }
    if (strcmp(argv[0], "exit") == 0)
        exit(argv[1] ? atoi(argv[1]) : last_status);
    return -1;
}

/* takes the redirections out of the words and does them */
static int redirect(char **argv)
{
    char **to = argv;

    for (char **from = argv; *from; from++) {
        int fd = -1, target = 1;

        if (strcmp(*from, "2>&1") == 0) {
            dup2(1, 2);
            continue;
        }
        if (strcmp(*from, "<") != 0 && strcmp(*from, ">") != 0 && strcmp(*from, ">>") != 0 && strcmp(*from, "2>") != 0) {
            *to++ = *from;
            continue;
        }
        if (from[1] == NULL) {
            fprintf(stderr, "syntax error: nothing behind %s\n", *from);
            return -1;
        }
        switch (from[0][0] == '2' ? 2 : from[0][0] == '<' ? 0 : 1) {
        case 0:
            target = 0;
            fd = open(from[1], O_RDONLY);
            break;
        case 2:
            target = 2;
            /* fall through */
        default:
            fd = open(from[1], O_WRONLY | O_CREAT | (from[0][1] == '>' && target == 1 ? O_APPEND : O_TRUNC), 0644);
            break;
        }
        if (fd < 0) {
            fprintf(stderr, "%s: %s\n", from[1], strerror(errno));
            return -1;
        }
        dup2(fd, target);
        close(fd);
        from++;
    }
    *to = NULL;
    return 0;
}

static int split(char *text, char **argv)
{
    int n = 0;
    char *save, *word;

    for (word = strtok_r(text, " \t", &save); word && n < MAXARGS - 1; word = strtok_r(NULL, " \t", &save)) {
        if (word[0] == '$') {
            char *value = getenv(word + 1);
            word = value ? value : "";
        }
        argv[n++] = word;
    }
    argv[n] = NULL;
    return n;
}

static void forkshell_child(char **argv, int in, int out, int other, pid_t pgid)
{
    int b;

    setpgid(0, pgid);
    if (in != 0) {
        dup2(in, 0);
        close(in);
    }
    if (out != 1) {
        dup2(out, 1);
        close(out);
    }
    if (other >= 0)
        close(other);
    if (redirect(argv) < 0)
        _exit(2);
    if ((b = builtin(argv)) >= 0)
        exit(b); /* flushes what the built-in printed */
    execvp(argv[0], argv);
    fprintf(stderr, "%s: %s\n", argv[0], errno == ENOENT ? "not found" : strerror(errno));
    _exit(errno == ENOENT ? 127 : 126);
}

static int pipeline(char *text, int background)
{
    char copy[256], *parts[MAXPROCS], *save;
    char *argv[MAXARGS];
    int n = 0, in = 0;
    struct job *jp;

    snprintf(copy, sizeof copy, "%s", text);
    for (char *part = strtok_r(copy, "|", &save); part && n < MAXPROCS; part = strtok_r(NULL, "|", &save))
        parts[n++] = part;
    while (isspace((unsigned char)*text))
        text++;
    if (n == 0)
        return last_status;

    if (n == 1 && !background) { /* a built-in command changes this very shell */
        char own[256];
        int b;

        snprintf(own, sizeof own, "%s", parts[0]);
        if (split(own, argv) == 0)
            return last_status;
        if (strpbrk(parts[0], "<>") == NULL && (b = builtin(argv)) >= 0)
            return b;
    }

    if ((jp = newjob(text)) == NULL) {
        fprintf(stderr, "too many jobs\n");
        return 1;
    }
    fflush(stdout);
    for (int i = 0; i < n; i++) {
        int ends[2] = { -1, 1 };
        pid_t pid;

        if (i < n - 1 && pipe(ends) < 0) {
            perror("pipe");
            return 1;
        }
        if (split(parts[i], argv) == 0) {
            fprintf(stderr, "syntax error: empty command\n");
            return 2;
        }
        if ((pid = fork()) == 0)
            forkshell_child(argv, in, ends[1], ends[0], jp->pgid);
        if (pid < 0) {
            perror("fork");
            return 1;
        }
        if (jp->pgid == 0)
            jp->pgid = pid;
        setpgid(pid, jp->pgid); /* both do it: who comes first does not matter */
        jp->pids[jp->nprocs++] = pid;
        jp->left++;
        if (in != 0)
            close(in);
        if (ends[1] != 1)
            close(ends[1]);
        in = ends[0];
    }
    if (background) {
        printf("[%d]\n", (int)(jp - jobs) + 1);
        return 0;
    }
    return waitforjob(jp);
}

/* a list: pipelines with ; && || & between them */
static void list(char *line)
{
    int skip = 0;

    while (*line) {
        size_t end = 0;
        int op = 0, length = 0;

        while (line[end]) {
            if (line[end] == '|' && line[end + 1] == '|') {
                op = 'o';
                length = 2;
                break;
            }
            if (line[end] == '&' && line[end + 1] == '&') {
                op = 'a';
                length = 2;
                break;
            }
            if (line[end] == ';' || (line[end] == '&' && (end == 0 || line[end - 1] != '>'))) {
                op = line[end];
                length = 1;
                break;
            }
            end++;
        }
        line[end] = '\0';
        if (!skip)
            last_status = pipeline(line, op == '&');
        skip = (op == 'a' && last_status != 0) || (op == 'o' && last_status == 0);
        line += end + length;
        if (length == 0)
            break;
    }
}

int main(void)
{
    char line[256];

    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0')
            continue;
        list(line);
        fflush(stdout);
    }
    return last_status;
}
