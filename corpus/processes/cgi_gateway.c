/*
 * cgi_gateway.c - a web server's way of running CGI programs (RFC 3875): pipes
 * to and from the child, the request in its environment, the body on its
 * standard input; what it prints becomes the response.
 */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_BODY 4096

struct request {
    char method[8];
    char path[128];
    char *query;
    char agent[64];
    char type[64];
    long length;
};

/* the programs that the server finds in its folder */
static const struct {
    const char *name;
    const char *text;
} scripts[] = {
    { "env.sh", "#!/bin/sh\n"
                "echo Content-Type: text/plain\n"
                "echo\n"
                "echo \"$REQUEST_METHOD $SCRIPT_NAME?$QUERY_STRING\"\n"
                "echo \"$SERVER_SOFTWARE $GATEWAY_INTERFACE $REMOTE_ADDR\"\n"
                "echo \"agent $HTTP_USER_AGENT, secret '$SECRET'\"\n"
                "pwd | sed 's,.*/,,'\n" },
    { "post.sh", "#!/bin/sh\n"
                 "body=$(cat)\n"
                 "echo Status: 201 Created\n"
                 "echo Content-Type: text/plain\n"
                 "echo\n"
                 "echo \"$CONTENT_TYPE, $CONTENT_LENGTH bytes: $body\"\n" },
    { "broken.sh", "#!/bin/sh\necho I am no header\nexit 3\n" },
    { "killed.sh", "#!/bin/sh\nkill -TERM $$\n" },
    { "silent.sh", "#!/bin/sh\nexit 0\n" },
};

static void install_scripts(void)
{
    size_t i;

    mkdir("cgi-bin", 0755);
    for (i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        char path[64];
        FILE *f;

        snprintf(path, sizeof path, "cgi-bin/%s", scripts[i].name);
        if ((f = fopen(path, "w")) == NULL) {
            perror(path);
            exit(1);
        }
        fputs(scripts[i].text, f);
        fclose(f);
        chmod(path, 0755);
    }
    /* is there, but may not be run */
    fclose(fopen("cgi-bin/readme.txt", "w"));
    chmod("cgi-bin/readme.txt", 0644);
}

static void add_env(char **envp, int *n, const char *format, ...)
{
    char buf[256];
    va_list ap;

    va_start(ap, format);
    vsnprintf(buf, sizeof buf, format, ap);
    va_end(ap);
    envp[(*n)++] = strdup(buf);
    envp[*n] = NULL;
}

static void error_page(FILE *out, int code, const char *reason)
{
    fprintf(out, "HTTP/1.0 %d %s\r\nContent-Type: text/plain\r\n\r\n%s\n", code, reason, reason);
}

/* gives the program its request and passes on what it says */
static void run_cgi(FILE *out, const struct request *req, const char *body)
{
    int to_cgi[2], from_cgi[2], n = 0, status, i;
    char *envp[16], line[256], *argv[2];
    char code[64] = "200 OK", headers[512] = "";
    int good = 0;
    FILE *answer;
    pid_t pid;

    if (pipe(to_cgi) < 0 || pipe(from_cgi) < 0) {
        error_page(out, 500, "No Pipes");
        return;
    }
    add_env(envp, &n, "PATH=/usr/bin:/bin");
    add_env(envp, &n, "GATEWAY_INTERFACE=CGI/1.1");
    add_env(envp, &n, "SERVER_SOFTWARE=gateway/0.1");
    add_env(envp, &n, "REMOTE_ADDR=127.0.0.1");
    add_env(envp, &n, "REQUEST_METHOD=%s", req->method);
    add_env(envp, &n, "SCRIPT_NAME=%s", req->path);
    add_env(envp, &n, "QUERY_STRING=%s", req->query ? req->query : "");
    add_env(envp, &n, "HTTP_USER_AGENT=%s", req->agent);
    if (req->length > 0) {
        add_env(envp, &n, "CONTENT_LENGTH=%ld", req->length);
        add_env(envp, &n, "CONTENT_TYPE=%s", req->type);
    }

    if ((pid = fork()) < 0) {
        error_page(out, 500, "No Process");
        return;
    }
    if (pid == 0) {
        const char *file = strrchr(req->path, '/') + 1;

        dup2(to_cgi[0], STDIN_FILENO);
        dup2(from_cgi[1], STDOUT_FILENO);
        close(to_cgi[0]);
        close(to_cgi[1]);
        close(from_cgi[0]);
        close(from_cgi[1]);
        if (chdir("cgi-bin") < 0)
            _exit(126);
        argv[0] = (char *)file;
        argv[1] = NULL;
        execve(file, argv, envp);
        _exit(errno == EACCES ? 126 : 127);
    }
    close(to_cgi[0]);
    close(from_cgi[1]);
    for (i = 0; i < n; i++)
        free(envp[i]);
    /* the program need not read it all: SIGPIPE is ignored */
    if (req->length > 0 && write(to_cgi[1], body, req->length) < 0 && errno != EPIPE)
        perror("write");
    close(to_cgi[1]);

    answer = fdopen(from_cgi[0], "r");
    while (fgets(line, sizeof line, answer) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] == '\0') {
            good = 1;
            break;
        }
        if (strncasecmp(line, "Status: ", 8) == 0)
            snprintf(code, sizeof code, "%s", line + 8);
        else if (strchr(line, ':') == NULL)
            break;
        else
            snprintf(headers + strlen(headers), sizeof headers - strlen(headers), "%s\r\n", line);
    }
    if (good) {
        int c;

        fprintf(out, "HTTP/1.0 %s\r\n%s\r\n", code, headers);
        while ((c = getc(answer)) != EOF)
            putc(c, out);
    }
    fclose(answer);

    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (!good) {
        if (WIFSIGNALED(status))
            snprintf(line, sizeof line, "Killed By %s", strsignal(WTERMSIG(status)));
        else if (WEXITSTATUS(status) == 127)
            snprintf(line, sizeof line, "Not Found");
        else if (WEXITSTATUS(status) == 126)
            snprintf(line, sizeof line, "Forbidden");
        else
            snprintf(line, sizeof line, "Ended With %d", WEXITSTATUS(status));
        error_page(out, WIFEXITED(status) && WEXITSTATUS(status) >= 126 ? 530 - WEXITSTATUS(status) : 502, line);
    }
    printf("%s %s: 0x%04x\n", req->method, req->path, status);
    fflush(stdout);
}

static int read_request(FILE *in, struct request *req)
{
    char line[512], *rest;

    memset(req, 0, sizeof *req);
    if (fgets(line, sizeof line, in) == NULL || sscanf(line, "%7s %127s", req->method, req->path) != 2)
        return 0;
    if ((req->query = strchr(req->path, '?')) != NULL)
        *req->query++ = '\0';
    while (fgets(line, sizeof line, in) != NULL && line[0] != '\r' && line[0] != '\n') {
        line[strcspn(line, "\r\n")] = '\0';
        if ((rest = strchr(line, ':')) == NULL)
            continue;
        *rest++ = '\0';
        while (isspace((unsigned char)*rest))
            rest++;
        if (strcasecmp(line, "Content-Length") == 0)
            req->length = atol(rest);
        else if (strcasecmp(line, "Content-Type") == 0)
            snprintf(req->type, sizeof req->type, "%s", rest);
        else if (strcasecmp(line, "User-Agent") == 0)
            snprintf(req->agent, sizeof req->agent, "%s", rest);
    }
    return 1;
}

int main(int argc, char *argv[])
{
    struct sockaddr_in me = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof me;
    int requests = argc > 1 ? atoi(argv[1]) : 1;
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    signal(SIGPIPE, SIG_IGN);
    setenv("SECRET", "the server's own", 1);
    install_scripts();
    if (listener < 0 || bind(listener, (struct sockaddr *)&me, sizeof me) < 0 || listen(listener, 8) < 0) {
        perror("listener");
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&me, &size);
    printf("port %d\n", ntohs(me.sin_port));
    fflush(stdout);
    while (requests-- > 0) {
        int fd = accept(listener, NULL, NULL);
        char body[MAX_BODY];
        struct request req;
        FILE *in, *out;

        if (fd < 0) {
            perror("accept");
            continue;
        }
        in = fdopen(fd, "r");
        out = fdopen(dup(fd), "w");
        if (!read_request(in, &req) || strncmp(req.path, "/cgi-bin/", 9) != 0)
            error_page(out, 400, "Bad Request");
        else if (req.length < 0 || req.length > MAX_BODY)
            error_page(out, 413, "Too Large");
        else if (req.length > 0 && fread(body, 1, req.length, in) != (size_t)req.length)
            error_page(out, 400, "Short Body");
        else
            run_cgi(out, &req, body);
        fclose(out);
        fclose(in);
    }
    close(listener);
    return 0;
}
