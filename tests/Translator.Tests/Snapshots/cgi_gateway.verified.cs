/*
 * cgi_gateway.c - a web server's way of running CGI programs (RFC 3875): pipes
 * to and from the child, the request in its environment, the body on its
 * standard input; what it prints becomes the response.
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class CgiGateway
{
    const int MAX_BODY = 4096;

    internal struct request
    {
        public fixed sbyte method[8];
        public fixed sbyte path[128];
        public sbyte* query;
        public fixed sbyte agent[64];
        public fixed sbyte type[64];
        public long length;
    }

    /* the programs that the server finds in its folder */
    internal struct scripts_type
    {
        public sbyte* name;
        public sbyte* text;
    }
    static readonly scripts_type* scripts = StaticStorage.Create<scripts_type>([
        new scripts_type { name = "env.sh"u8.ToPointer(), text = "#!/bin/sh\necho Content-Type: text/plain\necho\necho \"$REQUEST_METHOD $SCRIPT_NAME?$QUERY_STRING\"\necho \"$SERVER_SOFTWARE $GATEWAY_INTERFACE $REMOTE_ADDR\"\necho \"agent $HTTP_USER_AGENT, secret '$SECRET'\"\npwd | sed 's,.*/,,'\n"u8.ToPointer() },
        new scripts_type { name = "post.sh"u8.ToPointer(), text = "#!/bin/sh\nbody=$(cat)\necho Status: 201 Created\necho Content-Type: text/plain\necho\necho \"$CONTENT_TYPE, $CONTENT_LENGTH bytes: $body\"\n"u8.ToPointer() },
        new scripts_type { name = "broken.sh"u8.ToPointer(), text = "#!/bin/sh\necho I am no header\nexit 3\n"u8.ToPointer() },
        new scripts_type { name = "killed.sh"u8.ToPointer(), text = "#!/bin/sh\nkill -TERM $$\n"u8.ToPointer() },
        new scripts_type { name = "silent.sh"u8.ToPointer(), text = "#!/bin/sh\nexit 0\n"u8.ToPointer() }]);

    static void install_scripts()
    {
        size_t i;

        mkdir("cgi-bin"u8, 493 /* 0755 */);
        sbyte* path = stackalloc sbyte[64];
        for (i = 0; i < (ulong)(5 * sizeof(scripts_type)) / (ulong)sizeof(scripts_type); i++)
        {
            FILE* f;

            snprintf(path, 64, "cgi-bin/%s"u8, scripts[i].name);
            if ((f = fopen(path, "w"u8)) == null)
            {
                perror(path);
                exit(1);
            }
            fputs(scripts[i].text, f);
            fclose(f);
            chmod(path, 493 /* 0755 */);
        }
        /* is there, but may not be run */
        fclose(fopen("cgi-bin/readme.txt"u8, "w"u8));
        chmod("cgi-bin/readme.txt"u8, 420 /* 0644 */);
    }

    static void add_env(sbyte** envp, int* n, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* buf = stackalloc sbyte[256];
        VaList ap;

        ap = new VaList(args);
        vsnprintf(buf, 256, format, ap);
        envp[(*n)++] = strdup(buf);
        envp[*n] = null;
    }

    static void error_page(FILE* @out, int code, sbyte* reason)
    {
        fprintf(@out, "HTTP/1.0 %d %s\r\nContent-Type: text/plain\r\n\r\n%s\n"u8, code, reason, reason);
    }

    /* gives the program its request and passes on what it says */
    static void run_cgi(FILE* @out, request* req, sbyte* body)
    {
        int* to_cgi = stackalloc int[2];
        int* from_cgi = stackalloc int[2];
        int n = 0, status, i;
        sbyte** envp = stackalloc sbyte*[16];
        sbyte* line = stackalloc sbyte[256];
        sbyte** argv = stackalloc sbyte*[2];
        sbyte* code = stackalloc sbyte[64];
        "200 OK"u8.CopyTo(code, 64);
        sbyte* headers = stackalloc sbyte[512];
        int good = 0;
        FILE* answer;
        pid_t pid;

        if (pipe(to_cgi) < 0 || pipe(from_cgi) < 0)
        {
            error_page(@out, 500, "No Pipes"u8.ToPointer());
            return;
        }
        add_env(envp, &n, "PATH=/usr/bin:/bin"u8.ToPointer());
        add_env(envp, &n, "GATEWAY_INTERFACE=CGI/1.1"u8.ToPointer());
        add_env(envp, &n, "SERVER_SOFTWARE=gateway/0.1"u8.ToPointer());
        add_env(envp, &n, "REMOTE_ADDR=127.0.0.1"u8.ToPointer());
        add_env(envp, &n, "REQUEST_METHOD=%s"u8.ToPointer(), req->method);
        add_env(envp, &n, "SCRIPT_NAME=%s"u8.ToPointer(), req->path);
        add_env(envp, &n, "QUERY_STRING=%s"u8.ToPointer(), req->query != null ? req->query : ""u8.ToPointer());
        add_env(envp, &n, "HTTP_USER_AGENT=%s"u8.ToPointer(), req->agent);
        if (req->length > 0)
        {
            add_env(envp, &n, "CONTENT_LENGTH=%ld"u8.ToPointer(), req->length);
            add_env(envp, &n, "CONTENT_TYPE=%s"u8.ToPointer(), req->type);
        }

        if ((pid = fork()) < 0)
        {
            error_page(@out, 500, "No Process"u8.ToPointer());
            return;
        }
        if (pid == 0)
        {
            sbyte* file = strrchr(req->path, '/') + 1;

            dup2(to_cgi[0], STDIN_FILENO);
            dup2(from_cgi[1], STDOUT_FILENO);
            close(to_cgi[0]);
            close(to_cgi[1]);
            close(from_cgi[0]);
            close(from_cgi[1]);
            if (chdir("cgi-bin"u8) < 0)
                _exit(126);
            argv[0] = file;
            argv[1] = null;
            execve(file, argv, envp);
            _exit(errno == EACCES ? 126 : 127);
        }
        close(to_cgi[0]);
        close(from_cgi[1]);
        for (i = 0; i < n; i++)
            free(envp[i]);
        /* the program need not read it all: SIGPIPE is ignored */
        if (req->length > 0 && write(to_cgi[1], body, (ulong)req->length) < 0 && errno != EPIPE)
            perror("write"u8);
        close(to_cgi[1]);

        answer = fdopen(from_cgi[0], "r"u8);
        while (fgets(line, 256, answer) != null)
        {
            line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
            if (line[0] == '\0')
            {
                good = 1;
                break;
            }
            if (strncasecmp(line, "Status: "u8, 8) == 0)
                snprintf(code, 64, "%s"u8, line + 8);
            else if (strchr(line, ':') == null)
                break;
            else
                snprintf(headers + strlen(headers), 512 - strlen(headers), "%s\r\n"u8, line);
        }
        if (good != 0)
        {
            int c;

            fprintf(@out, "HTTP/1.0 %s\r\n%s\r\n"u8, code, headers);
            while ((c = getc(answer)) != EOF)
                putc(c, @out);
        }
        fclose(answer);

        while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
            ;
        if (good == 0)
        {
            if (WIFSIGNALED(status) != 0)
                snprintf(line, 256, "Killed By %s"u8, strsignal(WTERMSIG(status)));
            else if (WEXITSTATUS(status) == 127)
                snprintf(line, 256, "Not Found"u8);
            else if (WEXITSTATUS(status) == 126)
                snprintf(line, 256, "Forbidden"u8);
            else
                snprintf(line, 256, "Ended With %d"u8, WEXITSTATUS(status));
            error_page(@out, WIFEXITED(status) != 0 && WEXITSTATUS(status) >= 126 ? 530 - WEXITSTATUS(status) : 502, line);
        }
        printf("%s %s: 0x%04x\n"u8, req->method, req->path, status);
        fflush(stdout);
    }

    static int read_request(FILE* @in, request* req)
    {
        sbyte* line = stackalloc sbyte[512];
        sbyte* rest;

        memset(req, 0, (ulong)sizeof(request));
        if (fgets(line, 512, @in) == null || sscanf(line, "%7s %127s"u8, req->method, req->path) != 2)
            return 0;
        if ((req->query = strchr(req->path, '?')) != null)
            *req->query++ = (sbyte)'\0';
        while (fgets(line, 512, @in) != null && line[0] != '\r' && line[0] != '\n')
        {
            line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
            if ((rest = strchr(line, ':')) == null)
                continue;
            *rest++ = (sbyte)'\0';
            while (isspace((byte)*rest) != 0)
                rest++;
            if (strcasecmp(line, "Content-Length"u8) == 0)
                req->length = atol(rest);
            else if (strcasecmp(line, "Content-Type"u8) == 0)
                snprintf(req->type, 64, "%s"u8, rest);
            else if (strcasecmp(line, "User-Agent"u8) == 0)
                snprintf(req->agent, 64, "%s"u8, rest);
        }
        return 1;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in me = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int requests = argc > 1 ? atoi(argv[1]) : 1;
        int listener = socket(AF_INET, SOCK_STREAM, 0);

        signal(SIGPIPE, (__sighandler_t)1);
        setenv("SECRET"u8, "the server's own"u8, 1);
        install_scripts();
        if (listener < 0 || bind(listener, (sockaddr*)&me, (uint)sizeof(sockaddr_in)) < 0 || listen(listener, 8) < 0)
        {
            perror("listener"u8);
            return 1;
        }
        getsockname(listener, (sockaddr*)&me, &size);
        printf("port %d\n"u8, ntohs(me.sin_port));
        fflush(stdout);
        sbyte* body = stackalloc sbyte[MAX_BODY];
        while (requests-- > 0)
        {
            int fd = accept(listener, null, null);
            request req;
            FILE* @in, @out;

            if (fd < 0)
            {
                perror("accept"u8);
                continue;
            }
            @in = fdopen(fd, "r"u8);
            @out = fdopen(dup(fd), "w"u8);
            if (read_request(@in, &req) == 0 || strncmp(req.path, "/cgi-bin/"u8, 9) != 0)
                error_page(@out, 400, "Bad Request"u8.ToPointer());
            else if (req.length < 0 || req.length > MAX_BODY)
                error_page(@out, 413, "Too Large"u8.ToPointer());
            else if (req.length > 0 && fread(body, 1, (ulong)req.length, @in) != (size_t)req.length)
                error_page(@out, 400, "Short Body"u8.ToPointer());
            else
                run_cgi(@out, &req, body);
            fclose(@out);
            fclose(@in);
        }
        close(listener);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
