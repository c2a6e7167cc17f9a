using System;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Resolv;

namespace CSockTranslate.Runtime.Resolver;

/// <summary>Sends a question to the servers of a state, one after the other, until one answers (RFC 1035 §4.2).</summary>
internal readonly unsafe ref struct ResolverExchange(__res_state* state, byte* question, int questionLength, byte* answer, int answerSize)
{
    private const int Cut = 0x2;
    private readonly __res_state* _state = state;
    private readonly byte* _question = question;
    private readonly int _questionLength = questionLength;
    private readonly byte* _answer = answer;
    private readonly int _answerSize = answerSize;

    /// <summary>The answer's length, or -1 with ECONNREFUSED if no server takes questions and ETIMEDOUT if none answers.</summary>
    internal int Run()
    {
        bool isReached = false;
        bool usesStreams = (_state->options & RES_USEVC) != 0 || _questionLength > ArpaNameser.NS_PACKETSZ;
        for (int attempt = 0; attempt < _state->retry; attempt++)
        {
            for (int server = 0; server < _state->nscount; server++)
            {
                int first = (_state->options & RES_ROTATE) != 0 ? (server + _state->id) % _state->nscount : server;
                sockaddr_in* address = (sockaddr_in*)_state->nsaddr_list + first;
                int length = usesStreams ? AskByStream(address) : AskByDatagram(address, attempt, ref isReached);
                if (length > 0 && !usesStreams && (_answer[2] & Cut) != 0 && (_state->options & RES_IGNTC) == 0)
                {
                    usesStreams = true;
                    length = AskByStream(address);
                }

                if (length > 0)
                {
                    return length;
                }
            }
        }

        return usesStreams ? -1 : (int)CallResult.Fail(isReached ? ETIMEDOUT : ECONNREFUSED);
    }

    private int AskByDatagram(sockaddr_in* address, int attempt, ref bool isReached)
    {
        int socket = SysSocket.socket(SysSocket.AF_INET, SysSocket.SOCK_DGRAM | SysSocket.SOCK_NONBLOCK | SysSocket.SOCK_CLOEXEC, 0);
        if (socket < 0)
        {
            return -1;
        }

        int length = -1;
        if (SysSocket.connect(socket, (sockaddr*)address, (uint)sizeof(sockaddr_in)) == 0
            && SysSocket.send(socket, _question, (ulong)_questionLength, SysSocket.MSG_NOSIGNAL) == _questionLength)
        {
            length = AwaitDatagram(socket, attempt, ref isReached);
        }

        Unistd.close(socket);
        return length;
    }

    private int AwaitDatagram(int socket, int attempt, ref bool isReached)
    {
        int seconds = Math.Max(1, attempt > 0 ? (_state->retrans << attempt) / _state->nscount : _state->retrans);
        long end = Environment.TickCount64 + (seconds * 1000L);
        while (true)
        {
            var request = new pollfd { fd = socket, events = (short)Poll.POLLIN };
            int ready = Poll.poll(&request, 1, (int)Math.Max(0, end - Environment.TickCount64));
            isReached |= ready >= 0;
            if (ready <= 0)
            {
                return -1;
            }

            long length = SysSocket.recv(socket, _answer, (ulong)_answerSize, 0);
            if (length < 0)
            {
                // The machine is there, but no server.
                isReached = false;
                return -1;
            }

            if (length < ArpaNameser.NS_HFIXEDSZ)
            {
                // No head: whoever answers so is no server.
                return -1;
            }

            if (IsAnswer((int)length))
            {
                return IsRefusal ? -1 : (int)length;
            }
        }
    }

    private int AskByStream(sockaddr_in* address)
    {
        int socket = SysSocket.socket(SysSocket.AF_INET, SysSocket.SOCK_STREAM | SysSocket.SOCK_CLOEXEC, 0);
        if (socket < 0)
        {
            return -1;
        }

        int length = -1;
        byte* size = stackalloc byte[2];
        ArpaNameser.ns_put16((uint)_questionLength, size);
        if (SysSocket.connect(socket, (sockaddr*)address, (uint)sizeof(sockaddr_in)) == 0
            && SysSocket.send(socket, size, 2, SysSocket.MSG_NOSIGNAL | SysSocket.MSG_MORE) == 2
            && SysSocket.send(socket, _question, (ulong)_questionLength, SysSocket.MSG_NOSIGNAL) == _questionLength
            && SysSocket.recv(socket, size, 2, SysSocket.MSG_WAITALL) == 2)
        {
            int whole = (int)ArpaNameser.ns_get16(size);
            int part = Math.Min(whole, _answerSize);
            if (part >= ArpaNameser.NS_HFIXEDSZ && SysSocket.recv(socket, _answer, (ulong)part, SysSocket.MSG_WAITALL) == part && IsAnswer(part))
            {
                // What there was no room for is left out, and the head tells so.
                _answer[2] |= (byte)(part < whole ? Cut : 0);
                length = IsRefusal ? -1 : whole;
            }
        }

        Unistd.close(socket);
        return length;
    }

    // A server that does not know, can't or won't; another one may.
    private bool IsRefusal => (_answer[3] & 0xf) is ArpaNameser.ns_r_servfail or ArpaNameser.ns_r_notimpl or ArpaNameser.ns_r_refused && _state->pfcode == 0;

    // The number, and the question unless the server leaves it out, have to be ours.
    private bool IsAnswer(int length)
    {
        if (_answer[0] != _question[0] || _answer[1] != _question[1] || (_answer[2] & 0x80) == 0)
        {
            return false;
        }

        if (ArpaNameser.ns_get16(_answer + 4) != 1)
        {
            return (_answer[3] & 0xf) != 0;
        }

        sbyte* asked = stackalloc sbyte[ArpaNameser.NS_MAXDNAME];
        sbyte* answered = stackalloc sbyte[ArpaNameser.NS_MAXDNAME];
        byte* questionAt = _question + ArpaNameser.NS_HFIXEDSZ;
        byte* answerAt = _answer + ArpaNameser.NS_HFIXEDSZ;
        int questionName = dn_expand(_question, _question + _questionLength, questionAt, asked, ArpaNameser.NS_MAXDNAME);
        int answerName = dn_expand(_answer, _answer + length, answerAt, answered, ArpaNameser.NS_MAXDNAME);
        return questionName >= 0 && answerName >= 0
            && answerAt + answerName + ArpaNameser.NS_QFIXEDSZ <= _answer + length
            && ArpaNameser.ns_samename(asked, answered) == 1
            && String.memcmp(questionAt + questionName, answerAt + answerName, ArpaNameser.NS_QFIXEDSZ) == 0;
    }
}
