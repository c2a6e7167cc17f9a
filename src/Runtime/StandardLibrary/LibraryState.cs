using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.AsynchronousIo;
using CSockTranslate.Runtime.Locales;
using CSockTranslate.Runtime.Logging;
using CSockTranslate.Runtime.Messages;
using CSockTranslate.Runtime.Names;
using CSockTranslate.Runtime.Options;
using CSockTranslate.Runtime.StandardIo;
using CSockTranslate.Runtime.Threading;
using CSockTranslate.Runtime.Timing;
using CSockTranslate.Runtime.Users;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>What the C library keeps per process in static variables.</summary>
internal sealed unsafe class LibraryState
{
    private TimeResults? _timeResults;
    private EntryStorage? _user;
    private EntryStorage? _group;
    private hsearch_data* _hashTable;
    private SessionFile? _sessions;
    private EntryStorage? _shadowUser;
    private ShadowFile? _shadow;
    private LoginShells? _shells;
    private MessageDomains? _messages;
    private sbyte* _number64;
    private sbyte* _digits;
    private sbyte* _terminalName;
    private sbyte* _slaveName;
    private sbyte* _loginName;

    /// <summary>The open streams.</summary>
    public StdioStreams Streams { get; } = new();

    /// <summary>The generator behind <c>rand</c> and <c>random</c>.</summary>
    public AdditiveFeedbackGenerator Random { get; } = new();

    /// <summary>The generator behind <c>drand48</c> and its kin.</summary>
    public LinearCongruential48 Random48 { get; } = new();

    /// <summary>The connection to the system's log.</summary>
    public SystemLog Log { get; } = new();

    /// <summary>How far the tables of names have been read.</summary>
    public NameTables NameTables { get; } = new();

    /// <summary>The progress of <c>getopt</c>.</summary>
    public OptionScanner Options { get; } = new();

    /// <summary>The locales that were chosen.</summary>
    public LocaleState Locale { get; } = new();

    /// <summary>The semaphores with names.</summary>
    public NamedSemaphores Semaphores { get; } = new();

    /// <summary>The requests to read and write meanwhile.</summary>
    public RequestQueue Requests { get; private set; } = new();

    /// <summary>The time zone.</summary>
    public LocalZone Zone { get; } = new();

    /// <summary>What <c>gmtime</c>, <c>localtime</c>, <c>asctime</c> and <c>ctime</c> return; made with the first use.</summary>
    public TimeResults TimeResults => LazyInitializer.EnsureInitialized(ref _timeResults, static () => new TimeResults());

    /// <summary>The streams of <c>popen</c> with the processes of their commands.</summary>
    public Dictionary<nint, int> Commands { get; } = [];

    /// <summary>The signals that <c>siginterrupt</c> made end calls.</summary>
    public ulong InterruptingSignals;

    /// <summary>What <c>sigaltstack</c> was given.</summary>
    public stack_t AlternateStack = new() { ss_flags = Signal.SS_DISABLE };

    /// <summary>Where <c>strtok</c> goes on.</summary>
    public sbyte* TokenPosition;

    /// <summary>What <c>getpwnam</c> and its kin return.</summary>
    public EntryStorage User => LazyInitializer.EnsureInitialized(ref _user, static () => new EntryStorage(sizeof(passwd)));

    /// <summary>What <c>getgrnam</c> and its kin return.</summary>
    public EntryStorage Group => LazyInitializer.EnsureInitialized(ref _group, static () => new EntryStorage(sizeof(group)));

    /// <summary>The table of <c>hsearch</c>.</summary>
    public hsearch_data* HashTable => _hashTable == null ? _hashTable = StaticStorage.Allocate<hsearch_data>(1) : _hashTable;

    /// <summary>What <c>l64a</c> returns.</summary>
    public sbyte* Number64 => _number64 == null ? _number64 = StaticStorage.Allocate<sbyte>(8) : _number64;

    /// <summary>What <c>ecvt</c> and <c>fcvt</c> return.</summary>
    public sbyte* Digits => _digits == null ? _digits = StaticStorage.Allocate<sbyte>(DigitText.Capacity) : _digits;

    /// <summary>The file of sessions.</summary>
    public SessionFile Sessions => LazyInitializer.EnsureInitialized(ref _sessions, static () => new SessionFile());

    /// <summary>What <c>getspnam</c> and its kin return.</summary>
    public EntryStorage ShadowUser => LazyInitializer.EnsureInitialized(ref _shadowUser, static () => new EntryStorage(sizeof(spwd)));

    /// <summary>The file of passwords.</summary>
    public ShadowFile Shadow => LazyInitializer.EnsureInitialized(ref _shadow, static () => new ShadowFile());

    /// <summary>The shells that users may have.</summary>
    public LoginShells Shells => LazyInitializer.EnsureInitialized(ref _shells, static () => new LoginShells());

    /// <summary>What the program has said of its messages.</summary>
    public MessageDomains Messages => LazyInitializer.EnsureInitialized(ref _messages, static () => new MessageDomains());

    /// <summary>What <c>getpass</c> returns.</summary>
    public sbyte* Password;

    /// <summary>The size of <see cref="Password"/>.</summary>
    public ulong PasswordSize;

    /// <summary>What <c>ttyname</c> returns.</summary>
    public sbyte* TerminalName => _terminalName == null ? _terminalName = StaticStorage.Allocate<sbyte>(Limits.TTY_NAME_MAX) : _terminalName;

    /// <summary>What <c>ptsname</c> returns.</summary>
    public sbyte* SlaveName => _slaveName == null ? _slaveName = StaticStorage.Allocate<sbyte>(Limits.TTY_NAME_MAX) : _slaveName;

    /// <summary>What <c>getlogin</c> returns.</summary>
    public sbyte* LoginName => _loginName == null ? _loginName = StaticStorage.Allocate<sbyte>(Limits.LOGIN_NAME_MAX) : _loginName;

    /// <summary>Leaves behind what a child that fork() made does not have: other threads, requests, and the threads that serve them.</summary>
    public void AfterFork()
    {
        Requests = new RequestQueue();
        Streams.AfterFork();
    }
}
