using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What calls do to the state of sockets, as the model says.</summary>
internal static class SocketEffects
{
    /// <summary>The state of the socket that a call returns, or null when it returns none.</summary>
    public static SocketState? Made(World world, ObservedCall call)
    {
        ApiFunction function = call.Function!;
        if (!function.SocketArguments.IsEmpty)
        {
            long? type = call.Constant(function.SocketArguments[1]);
            return new SocketState
            {
                Domain = call.Constant(function.SocketArguments[0]),
                Type = type & SocketConstants.TypeMask,
                Protocol = call.Constant(function.SocketArguments[2]),
                Phases = SocketPhases.Created,
                IsNonBlocking = type is { } flags ? (flags & SocketConstants.NonBlockingFlag) != 0 : null,
                MovedAt = call.Operation,
            };
        }

        if (function.AcceptsPeer)
        {
            SocketState? listener = StateOf(world, call.At(function.Descriptors[0]));
            return new SocketState
            {
                Domain = listener?.Domain,
                Type = listener?.Type,
                Phases = SocketPhases.Connected,
                IsNonBlocking = function.Flags < 0 ? false : call.Constant(function.Flags) is { } flags ? (flags & SocketConstants.NonBlockingFlag) != 0 : null,
                MovedAt = call.Operation,
            };
        }

        return null;
    }

    /// <summary>Moves the socket that a call gets. Returns what its state is if the call turns out to have failed, or null when that makes no difference.</summary>
    public static PendingFailure? Move(World world, ObservedCall call)
    {
        ApiFunction function = call.Function!;
        if (function.Moves is { } moves && call.At(moves.Argument) is SymbolValue socket)
        {
            SocketState before = StateOf(world, socket) ?? SocketState.Unknown;
            if (moves.From is { } from && before.IsCertainly(SocketPhases.Any & ~from) && before.MovedAt is not null)
            {
                // The call can't succeed there; the socket stays what it is.
                return null;
            }

            SocketState failed = before with { MovedAt = call.Operation };
            if (moves.OnFailure is { } phase && before.Type != SocketConstants.DatagramType)
            {
                failed = failed with
                {
                    Phases = before.IsNonBlocking switch
                    {
                        true => SocketPhases.Connecting,
                        false => phase,
                        null => phase | SocketPhases.Connecting | SocketPhases.Created,
                    },
                };
            }

            Effects.MoveSocket(world, socket, state => state with { Phases = moves.OnSuccess, MovedAt = call.Operation });
            return new PendingFailure(socket.Id, failed);
        }

        if ((function.Behaviours & Behaviours.GetsOption) != 0
            && SocketConstants.SocketOption(call.Constant(1), call.Constant(2)) is SocketConstants.ErrorOption)
        {
            Effects.MoveSocket(world, call.At(0), state => (state.Phases & SocketPhases.Connecting) == 0
                ? state
                : state with { Phases = SocketPhases.Connected, MovedAt = call.Operation });
        }
        else if ((function.Behaviours & Behaviours.SetsOption) != 0)
        {
            Effects.MoveSocket(world, call.At(0), state => state with { Options = state.Options | OptionOf(call) });
        }
        else if ((function.Behaviours & Behaviours.Controls) != 0)
        {
            Control(world, call);
        }

        return null;
    }

    /// <summary>What is known about a value as a socket, or null.</summary>
    public static SocketState? StateOf(World world, Value value) => value is SymbolValue symbol ? world.FactOf(symbol.Id).Socket : null;

    /// <summary>Whether a call makes a descriptor non-blocking or not by what an argument points to, which it doesn't change.</summary>
    public static bool OnlySets(ObservedCall call) =>
        call.Does(Behaviours.Controls)
        && call.Constant(1) is SocketConstants.NonBlockingRequest or SocketConstants.NonBlockingRequestElsewhere or SocketConstants.NonBlockingRequestElsewhereSigned;

    private static SocketOptions OptionOf(ObservedCall call)
    {
        if (call.Constant(1) is null || call.Constant(2) is null)
        {
            return SocketOptions.ReusesAddress | SocketOptions.TimesOut | SocketOptions.NoSignal;
        }

        return SocketConstants.SocketOption(call.Constant(1), call.Constant(2)) switch
        {
            SocketConstants.ReuseAddressOption or SocketConstants.ReusePortOption => SocketOptions.ReusesAddress,
            SocketConstants.ReceiveTimeoutOption or SocketConstants.SendTimeoutOption => SocketOptions.TimesOut,
            _ => SocketOptions.None,
        };
    }

    private static void Control(World world, ObservedCall call)
    {
        switch (call.Constant(1))
        {
            case SocketConstants.SetFlagsCommand:
                bool? isNonBlocking = call.At(2) switch
                {
                    ConstantValue constant => (constant.Number & (SocketConstants.NonBlockingFlag | SocketConstants.NonBlockingFlagElsewhere)) != 0,
                    SymbolValue flags when (world.FactOf(flags.Id).Bits & (SocketConstants.NonBlockingFlag | SocketConstants.NonBlockingFlagElsewhere)) != 0 => true,
                    _ => null,
                };
                Effects.MoveSocket(world, call.At(0), state => state with { IsNonBlocking = isNonBlocking });
                break;
            case SocketConstants.NonBlockingRequest or SocketConstants.NonBlockingRequestElsewhere or SocketConstants.NonBlockingRequestElsewhereSigned:
                bool? isSet = call.At(2) is AddressValue { Location: { } location } && world.Lookup(location) is ConstantValue { Number: long number } ? number != 0 : null;
                Effects.MoveSocket(world, call.At(0), state => state with { IsNonBlocking = isSet });
                break;
        }
    }
}
