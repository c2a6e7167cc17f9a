/* command_protocol.c: an SMTP-like session: commands by table, states as bits, replies collected in a buffer */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Ctype;
using size_t = ulong;

internal static unsafe class CommandProtocol
{
    const int GREETED = 0x01;
    const int HAS_FROM = 0x02;
    const int HAS_TO = 0x04;
    const int IN_DATA = 0x08;
    const int QUITTED = 0x10;
    const int ANY = 0;

    internal struct session
    {
        public uint flags;
        public fixed sbyte from[32];
        public fixed sbyte to[2 * 32];
        public int recipients;
        public int lines;
        public fixed sbyte @out[512];
        public size_t out_used;
    }

    static void reply(session* s, int code, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int n = snprintf(s->@out + s->out_used, 512 - s->out_used, "%d "u8, code);

        s->out_used += (ulong)n;
        ap = new VaList(args);
        n = vsnprintf(s->@out + s->out_used, 512 - s->out_used, format, ap);
        s->out_used += (ulong)n;
        s->@out[s->out_used++] = (sbyte)'\n';
    }

    static int extract(sbyte* args, sbyte* keyword, sbyte* to, size_t size)
    {
        sbyte* open, close;

        if (strncasecmp(args, keyword, strlen(keyword)) != 0)
            return -1;
        open = strchr(args, '<');
        close = open != null ? strchr(open, '>') : null;
        if (close == null || (size_t)(close - open) > size)
            return -1;
        memcpy(to, open + 1, (ulong)(close - open - 1));
        to[close - open - 1] = (sbyte)'\0';
        return 0;
    }

    static void do_helo(session* s, sbyte* args)
    {
        s->flags |= GREETED;
        reply(s, 250, "hello %s"u8.ToPointer(), *args != 0 ? args : "stranger"u8.ToPointer());
    }

    static void do_mail(session* s, sbyte* args)
    {
        if (extract(args, "FROM:"u8.ToPointer(), s->from, 32) < 0)
            reply(s, 501, "syntax"u8.ToPointer());
        else
        {
            s->flags |= HAS_FROM;
            reply(s, 250, "from %s"u8.ToPointer(), s->from);
        }
    }

    static void do_rcpt(session* s, sbyte* args)
    {
        if (s->recipients == 2)
            reply(s, 452, "too many"u8.ToPointer());
        else if (extract(args, "TO:"u8.ToPointer(), s->to + s->recipients * 32, 32) < 0)
            reply(s, 501, "syntax"u8.ToPointer());
        else
        {
            s->flags |= HAS_TO;
            reply(s, 250, "to %s"u8.ToPointer(), s->to + s->recipients++ * 32);
        }
    }

    static void do_data(session* s, sbyte* args)
    {
        _ = args;
        s->flags |= IN_DATA;
        reply(s, 354, "go on"u8.ToPointer());
    }

    static void do_quit(session* s, sbyte* args)
    {
        _ = args;
        s->flags |= QUITTED;
        reply(s, 221, "%d line%s"u8.ToPointer(), s->lines, s->lines == 1 ? ""u8 : "s"u8);
    }

    internal struct verbs_type
    {
        public sbyte* verb;
        public uint needs;
        public delegate*<session*, sbyte*, void> run;
    }
    static readonly verbs_type* verbs = StaticStorage.Create<verbs_type>([
        new verbs_type { verb = "HELO"u8.ToPointer(), needs = ANY, run = &do_helo }, new verbs_type { verb = "MAIL"u8.ToPointer(), needs = GREETED, run = &do_mail }, new verbs_type { verb = "RCPT"u8.ToPointer(), needs = GREETED | HAS_FROM, run = &do_rcpt },
        new verbs_type { verb = "DATA"u8.ToPointer(), needs = GREETED | HAS_FROM | HAS_TO, run = &do_data }, new verbs_type { verb = "QUIT"u8.ToPointer(), needs = ANY, run = &do_quit }]);

    static void line(session* s, sbyte* text)
    {
        size_t i;

        if ((s->flags & IN_DATA) != 0)
        {
            if (strcmp(text, "."u8) == 0)
            {
                s->flags &= unchecked((uint)~(IN_DATA | HAS_FROM | HAS_TO));
                reply(s, 250, "taken for %d"u8.ToPointer(), s->recipients);
                s->recipients = 0;
            }
            else
                s->lines++;
            return;
        }
        for (i = 0; i < (ulong)(5 * sizeof(verbs_type)) / (ulong)sizeof(verbs_type); i++)
            if (strncasecmp(text, verbs[i].verb, 4) == 0 && (text[4] == ' ' || text[4] == 0))
            {
                if ((s->flags & verbs[i].needs) != verbs[i].needs)
                    reply(s, 503, "not now: %02x"u8.ToPointer(), verbs[i].needs & ~s->flags);
                else
                    verbs[i].run(s, text[4] != 0 ? text + 5 : text + 4);
                return;
            }
        reply(s, 500, "what is %.4s?"u8.ToPointer(), text);
    }

    static readonly sbyte** script = (sbyte**)StaticStorage.PointersTo(
        "MAIL FROM:<a@b>"u8, "helo client"u8, "noop"u8, "RCPT TO:<x>"u8, "mail from:<joe@example.org>"u8, "RCPT joe"u8, "rcpt To:<ann@example.org>"u8,
        "RCPT TO:<bob>"u8, "RCPT TO:<eve>"u8, "DATA"u8, "Subject: x"u8, ""u8, "text"u8, "."u8, "DATA"u8, "QUIT"u8, null);

    static int main()
    {
        session s;
        sbyte** p;

        memset(&s, 0, (ulong)sizeof(session));
        for (p = script; *p != null && (s.flags & QUITTED) == 0; p++)
            line(&s, *p);
        fwrite(s.@out, 1, s.out_used, stdout);
        return (int)s.flags & 0xe;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
