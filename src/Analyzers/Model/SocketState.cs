using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>Where a socket is on its way; a set of them where several are possible.</summary>
[Flags]
internal enum SocketPhases : byte
{
    None = 0,

    /// <summary>Made, without a name.</summary>
    Created = 1,

    /// <summary>Has a name of its own.</summary>
    Bound = 2,

    /// <summary>Takes connections.</summary>
    Listening = 4,

    /// <summary>A non-blocking connect() is under way.</summary>
    Connecting = 8,

    /// <summary>Has a peer.</summary>
    Connected = 16,

    /// <summary>A blocking connect() has failed.</summary>
    ConnectFailed = 32,

    /// <summary>Sends or receives no more.</summary>
    ShutDown = 64,

    /// <summary>Anything.</summary>
    Any = Created | Bound | Listening | Connecting | Connected | ConnectFailed | ShutDown,
}

/// <summary>Options of a socket that rules ask about.</summary>
[Flags]
internal enum SocketOptions : byte
{
    None = 0,

    /// <summary><c>SO_REUSEADDR</c> or <c>SO_REUSEPORT</c>.</summary>
    ReusesAddress = 1,

    /// <summary>A timeout, after which calls that wait come back with EAGAIN.</summary>
    TimesOut = 2,

    /// <summary><c>SO_NOSIGPIPE</c> and the like.</summary>
    NoSignal = 4,
}

/// <summary>What is known about a socket on one path. Null stands for what is not known.</summary>
internal sealed record SocketState
{
    /// <summary>A socket of which nothing is known.</summary>
    public static SocketState Unknown { get; } = new();

    /// <summary>The address family (<c>AF_INET</c>, …).</summary>
    public long? Domain { get; init; }

    /// <summary>The type without flags (<c>SOCK_STREAM</c>, …).</summary>
    public long? Type { get; init; }

    /// <summary>The protocol.</summary>
    public long? Protocol { get; init; }

    /// <summary>The phases in which it can be.</summary>
    public SocketPhases Phases { get; init; } = SocketPhases.Any;

    /// <summary>Whether calls on it come back at once.</summary>
    public bool? IsNonBlocking { get; init; }

    /// <summary>The options that may have been set.</summary>
    public SocketOptions Options { get; init; }

    /// <summary>The call that made the last move, for messages and steps.</summary>
    public IOperation? MovedAt { get; init; }

    /// <summary>Whether the socket is certainly in one of <paramref name="phases"/>.</summary>
    public bool IsCertainly(SocketPhases phases) => Phases != SocketPhases.None && (Phases & ~phases) == 0;

    /// <summary>What is known when either of two states can be the case.</summary>
    public static SocketState? Join(SocketState? one, SocketState? other)
    {
        if (Equals(one, other))
        {
            return one;
        }

        return one is null || other is null
            ? Unknown with { Options = (one ?? other)!.Options }
            : new SocketState
            {
                Domain = one.Domain == other.Domain ? one.Domain : null,
                Type = one.Type == other.Type ? one.Type : null,
                Protocol = one.Protocol == other.Protocol ? one.Protocol : null,
                Phases = one.Phases | other.Phases,
                IsNonBlocking = one.IsNonBlocking == other.IsNonBlocking ? one.IsNonBlocking : null,
                Options = one.Options | other.Options,
                MovedAt = ReferenceEquals(one.MovedAt, other.MovedAt) ? one.MovedAt : null,
            };
    }

    /// <summary>This state after a function did to the socket what <paramref name="effect"/>, which knows nothing of the time before, says.</summary>
    public SocketState Then(SocketState effect) => effect with
    {
        Domain = effect.Domain ?? Domain,
        Type = effect.Type ?? Type,
        Protocol = effect.Protocol ?? Protocol,
        Phases = effect.Phases is SocketPhases.Any && effect.MovedAt is null && !effect.IsForgotten ? Phases : effect.Phases,
        IsNonBlocking = effect.IsForgotten ? null : effect.IsNonBlocking ?? IsNonBlocking,
        Options = effect.Options | Options,
        MovedAt = effect.MovedAt ?? MovedAt,
    };

    /// <summary>Whether somebody who may do anything had the socket.</summary>
    public bool IsForgotten { get; init; }
}

/// <summary>What a call does to the state of a socket.</summary>
/// <param name="Argument">The argument that is the socket.</param>
/// <param name="OnSuccess">The phase after a success.</param>
/// <param name="OnFailure">The phase after a failure, or null when it stays what it was.</param>
internal sealed record SocketTransition(int Argument, SocketPhases OnSuccess, SocketPhases? OnFailure = null)
{
    /// <summary>The phases in which the call can succeed, or null for any.</summary>
    public SocketPhases? From { get; init; }
}

/// <summary>A state in which a socket must not be when a call gets it, and the rule that says so.</summary>
/// <param name="Rule">The rule's descriptor.</param>
/// <param name="Argument">The argument that is the socket.</param>
/// <param name="When">The socket is certainly in one of these phases.</param>
internal sealed record SocketMisuse(DiagnosticDescriptor Rule, int Argument, SocketPhases When = SocketPhases.Any)
{
    /// <summary>The socket has certainly this type; null when that makes no difference.</summary>
    public long? Type { get; init; }

    /// <summary>Whether it is no mistake for sockets of the local domain.</summary>
    public bool AllowedLocally { get; init; }

    /// <summary>Whether the mistake is the call that moved the socket to its phase, and not this one.</summary>
    public bool IsAboutLastMove { get; init; }

    /// <summary>Whether it is right when the call before was interrupted or is under way.</summary>
    public bool AllowedIfInterrupted { get; init; }

    /// <summary>Whether flags of the call can make it right.</summary>
    public bool AllowedWithFlags { get; init; }
}
