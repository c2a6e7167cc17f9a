using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports TCP sockets that listen without SO_REUSEADDR, and SO_REUSEADDR that comes too late. A socket that the function didn't make, or
/// one on port 0, is nothing that can be said anything about.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReuseAddressAnalyzer : FlowAnalyzer
{
    /// <summary>A socket bound to port 0, by the call that is the content.</summary>
    private static readonly Trait s_anyPort = new("bound to any port");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [DiagnosticDescriptors.MissingReuseaddr, DiagnosticDescriptors.ReuseaddrAfterBind];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        /// <summary>The variables whose port the function sets, or that something else fills.</summary>
        private readonly HashSet<object> _filled = [];
        private bool _isAnyFilled;

        // Listeners without the option, by what made the socket; those that get it too late are told so once.
        private readonly Dictionary<IOperation, Finding> _without = [];
        private readonly HashSet<IOperation> _late = [];

        public override void Finish(bool isComplete)
        {
            foreach (KeyValuePair<IOperation, Finding> listener in _without.Where(listener => !_late.Contains(listener.Key)))
            {
                context.Log.Report(listener.Value);
            }
        }

        public override void Stored(World world, MemoryLocation? location, Value value, IOperation place)
        {
            if (location is null)
            {
                // A member of an object that is being made.
                _isAnyFilled |= place is ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { } member } } && IsPort(member);
            }
            else if (location.LastStep is IFieldSymbol field ? IsPort(field) : !IsNew(place))
            {
                _filled.Add(location.Root);
            }
            else if (value is AddressValue { Location: { } source } && _filled.Contains(source.Root))
            {
                _filled.Add(location.Root);
            }
        }

        public override void Calling(World world, ObservedCall call)
        {
            foreach (AddressValue filled in call.Arguments.OfType<AddressValue>().Where(argument => argument.Location.Steps.IsEmpty && MayFill(call, argument)))
            {
                _filled.Add(filled.Location.Root);
            }

            if (call.Function is null || call.At(0) is not SymbolValue { Id: { } id } || world.FactOf(id) is not { Socket: { MovedAt: { } moved } socket } fact)
            {
                return;
            }

            if (call.Does(Behaviours.TakesName))
            {
                world.Set(s_anyPort, id, HasAnyPort(world, call.At(1)) ? call.Operation : null);
            }
            else if (call.Does(Behaviours.SetsOption)
                && SocketConstants.SocketOption(call.Constant(1), call.Constant(2)) is SocketConstants.ReuseAddressOption
                && socket.IsCertainly(SocketPhases.Bound | SocketPhases.Listening) && (socket.Options & SocketOptions.ReusesAddress) == 0)
            {
                if (fact.MadeBy is { } late)
                {
                    _late.Add(late);
                }

                string name = (context.Model.Find(((IInvocationOperation)moved).TargetMethod)?.Name) ?? "bind";
                context.Log.Report(new(DiagnosticDescriptors.ReuseaddrAfterBind, call.Operation, name) { Steps = [moved] });
            }
            else if (call.Does(Behaviours.Listens)
                && fact.Function is { SocketArguments.IsEmpty: false }
                && socket is { Type: SocketConstants.StreamType, Domain: null or SocketConstants.InternetDomain or SocketConstants.Internet6Domain, Options: var options }
                && (options & SocketOptions.ReusesAddress) == 0
                && socket.IsCertainly(SocketPhases.Bound)

                // Winsock binds again by itself; the option means something else there.
                && !context.Model.IsWinsock(call.Operation.TargetMethod)
                && world.Get(s_anyPort, id) is null)
            {
                _without[fact.MadeBy ?? moved] = new(DiagnosticDescriptors.MissingReuseaddr, moved) { Steps = [call.Operation] };
            }
        }

        private static bool IsPort(IFieldSymbol field) => NetworkFields.Find(field) is { IsPort: true };

        /// <summary>Whether the address says port 0, or nothing about the port at all, with which an address that was cleared says the same.</summary>
        private bool HasAnyPort(World world, Value address) =>
            address is AddressValue { Location: { } location }
            && ((location.Root is ILocalSymbol && !_isAnyFilled && !_filled.Contains(location.Root)) || world.Bindings.Any(binding => binding.Key.IsWithin(location)
                && binding.Key.LastStep is IFieldSymbol field && IsPort(field)
                && binding.Value is ConstantValue { Number: 0 }));

        /// <summary>Whether a whole variable gets a value that is made at the place, with zeros where nothing is said.</summary>
        private static bool IsNew(IOperation place) =>
            place is ISimpleAssignmentOperation { Value: IDefaultValueOperation or IObjectCreationOperation or IFlowCaptureReferenceOperation };

        /// <summary>Whether a call can give an address a port: a function of the program, or one that copies from elsewhere.</summary>
        private bool MayFill(ObservedCall call, AddressValue address) =>
            call.Function is null
            && (!context.Model.IsLibraryFunction(call.Operation.TargetMethod)
                || call.Arguments.Zip(call.Operation.TargetMethod.Parameters, (value, parameter) => !value.Equals(address) && IsPointer(parameter.Type)).Any(isSource => isSource));

        private static bool IsPointer(ITypeSymbol type) => type is IPointerTypeSymbol || ApiModel.IsWrapper(type);
    }
}
