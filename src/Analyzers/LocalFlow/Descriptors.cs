using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>What a descriptor may be of.</summary>
[Flags]
internal enum DescriptorKinds
{
    None = 0,

    /// <summary>A stream socket.</summary>
    Stream = 1,

    /// <summary>A socket that keeps the boundaries of messages.</summary>
    Messages = 2,

    /// <summary>A socket of a type that is not known.</summary>
    Socket = 4,

    /// <summary>Something else: a file, a pipe.</summary>
    Other = 8,

    /// <summary>Nobody knows.</summary>
    Unknown = 16,

    /// <summary>A socket of a family that reaches the kernel or a bus and no other machine: netlink, CAN.</summary>
    Machine = 32,
}

/// <summary>Finds out what descriptors are of, through variables, fields, parameters and results of functions.</summary>
internal static class Descriptors
{
    private const int MaximumDepth = 6;

    /// <summary>The call that a function is looked at for, whose arguments its parameters are.</summary>
    private sealed record CallSite(FunctionFacts Caller, IInvocationOperation Call);

    /// <summary>What a descriptor may be of.</summary>
    public static DescriptorKinds KindsOf(FunctionFacts function, IOperation descriptor) => KindsOf(function, descriptor, null, 0);

    /// <summary>Whether a descriptor is one of a stream socket whatever calls the function that it is used in.</summary>
    public static bool IsOnStream(ProjectFacts project, IOperation descriptor) =>
        project.FunctionOf(descriptor.Syntax) is { } function && function.OperationAt(descriptor.Syntax) is { } written
        && KindsOf(function, written) is DescriptorKinds.Stream;

    private static DescriptorKinds KindsOf(FunctionFacts function, IOperation descriptor, CallSite? from, int depth)
    {
        IOperation bare = descriptor.Bare();
        if (depth > MaximumDepth)
        {
            return DescriptorKinds.Unknown;
        }

        if (bare.Constant() is { } constant)
        {
            // -1 is no descriptor at all; 0 to 2 are those that a process starts with.
            return constant < 0 ? DescriptorKinds.None : DescriptorKinds.Other;
        }

        switch (bare)
        {
            case ISimpleAssignmentOperation assignment:
                return KindsOf(function, assignment.Value, from, depth + 1);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return KindsOf(function, choice.WhenTrue, from, depth + 1) | KindsOf(function, whenFalse, from, depth + 1);
            case IInvocationOperation invocation:
                return KindsOfResult(function, invocation, from, depth);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return KindsOfVariable(function, bare, from, depth);
            case IFieldReferenceOperation field:
                DescriptorKinds kinds = DescriptorKinds.None;
                foreach ((FunctionFacts other, IOperation value) in function.Project.ValuesOf(field.Field))
                {
                    kinds |= KindsOf(other, value, null, depth + 1);
                }

                return kinds is DescriptorKinds.None ? KindsInTable(function, field, from, depth) : kinds;
            default:
                return IsPipeEnd(function, bare) ? DescriptorKinds.Other : DescriptorKinds.Unknown;
        }
    }

    /// <summary>The constant that the type of a socket is, also where all callers pass the same one, or where it is that of a list that was asked for.</summary>
    private static long? TypeOf(FunctionFacts function, IOperation type, CallSite? from) =>
        function.ConstantOf(type) is { } constant ? constant
        : from is not null && type.Bare() is IParameterReferenceOperation { Parameter.Ordinal: var position } passed && function.IsAsPassed(passed) && position < from.Call.TargetMethod.Parameters.Length
            ? from.Call.PlainArguments() is { } given && position < given.Length ? from.Caller.ConstantOf(given[position]) : null
        : type.Bare() is IFieldReferenceOperation { Field: { } listed } && AddressTypes.IsHintType(listed) ? TypeOfHints(function, listed)
        : type.Bare() is IParameterReferenceOperation parameter && function.IsAsPassed(parameter) && function.Project.ArgumentsFor(parameter.Parameter) is { Length: > 0 } arguments
            && arguments.Select(argument => argument.Function.ConstantOf(argument.Value)).Distinct().ToList() is { Count: 1 } types ? types[0]
        : null;

    /// <summary>What a function itself has put into the same member of a table's entries.</summary>
    private static DescriptorKinds KindsInTable(FunctionFacts function, IFieldReferenceOperation member, CallSite? from, int depth)
    {
        if (TableOf(function, member) is not { } table)
        {
            return DescriptorKinds.Unknown;
        }

        DescriptorKinds kinds = DescriptorKinds.None;
        foreach (ISimpleAssignmentOperation store in function.Operations.OfType<ISimpleAssignmentOperation>())
        {
            if (store.Target.Bare() is IFieldReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Field, member.Field)
                && TableOf(function, target) is { } other && other.IsSame(table))
            {
                kinds |= KindsOf(function, store.Value, from, depth + 1);
            }
        }

        return kinds is DescriptorKinds.None ? DescriptorKinds.Unknown : kinds;
    }

    private static Place? TableOf(FunctionFacts function, IFieldReferenceOperation member) =>
        member.Instance?.Bare() is { } entry && (entry.IsPointerElement() || entry is IArrayElementReferenceOperation) ? Memory.RootOf(function, entry.ChildOperations.First()) : null;

    /// <summary>The one type that a function puts into hints, so that a list has no other.</summary>
    private static long? TypeOfHints(FunctionFacts function, IFieldSymbol member)
    {
        List<long?> types =
        [
            .. function.Operations.OfType<ISimpleAssignmentOperation>()
                .Where(store => store.Target.Bare() is IFieldReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Field, member))
                .Select(store => function.ConstantOf(store.Value)).Distinct(),
        ];
        return types.Count == 1 ? types[0] : null;
    }

    private static bool IsPipeEnd(FunctionFacts function, IOperation element) =>
        element.IsPointerElement() && Memory.RootOf(function, element.ChildOperations.First()) is { } ends
        && function.Calls.Any(call => call.Shape is { PipeEnds: >= 0 } shape && call.Argument(shape.PipeEnds) is { } made
            && Memory.RootOf(function, made) is { } root && root.IsSame(ends));

    private static DescriptorKinds KindsOfVariable(FunctionFacts function, IOperation variable, CallSite? from, int depth)
    {
        DescriptorKinds kinds = DescriptorKinds.None;
        ImmutableArray<Definition> definitions = function.DefinitionsAt(variable);
        bool isCounter = definitions.Any(definition => definition.Syntax is PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax);
        foreach (Definition definition in definitions)
        {
            switch (definition)
            {
                case { Kind: DefinitionKind.Value, Value: { } first } when isCounter && first.Constant() is not null:
                    // for (fd = 0; fd <= highest; fd++): where it begins tells nothing about the descriptors that it goes through.
                    kinds |= DescriptorKinds.Unknown;
                    break;
                case { Kind: DefinitionKind.Value, Value: { } value }:
                    kinds |= KindsOf(function, value, from, depth + 1);
                    break;
                case { Kind: DefinitionKind.Parameter, Variable: IParameterSymbol parameter }:
                    DescriptorKinds passed = DescriptorKinds.None;
                    foreach ((FunctionFacts caller, IOperation value) in function.Project.ArgumentsFor(parameter))
                    {
                        passed |= KindsOf(caller, value, null, depth + 1);
                    }

                    kinds |= passed is DescriptorKinds.None ? DescriptorKinds.Unknown : passed;
                    break;
                case { Kind: DefinitionKind.Uninitialized }:
                    break;
                default:
                    kinds |= DescriptorKinds.Unknown;
                    break;
            }
        }

        return kinds is DescriptorKinds.None ? DescriptorKinds.Unknown : kinds;
    }

    private static DescriptorKinds KindsOfResult(FunctionFacts function, IInvocationOperation invocation, CallSite? from, int depth)
    {
        if (function.Project.Model.Find(invocation.TargetMethod) is { } known)
        {
            if (known.AcceptsPeer)
            {
                return DescriptorKinds.Stream;
            }

            if (!known.SocketArguments.IsEmpty)
            {
                ImmutableArray<IOperation> arguments = invocation.PlainArguments();
                DescriptorKinds reach = function.ConstantOf(arguments[known.SocketArguments[0]]) is { } domain && !SocketConstants.ReachesMachines(domain) ? DescriptorKinds.Machine : DescriptorKinds.None;
                return reach | TypeOf(function, arguments[known.SocketArguments[1]], from) switch
                {
                    null => DescriptorKinds.Socket,
                    { } type when (type & SocketConstants.TypeMask) == SocketConstants.StreamType => DescriptorKinds.Stream,
                    _ => DescriptorKinds.Messages,
                };
            }

            return known.AcquiresResult is ResourceKind.Descriptor ? DescriptorKinds.Other : DescriptorKinds.Unknown;
        }

        if (function.Project.FunctionOf(invocation.TargetMethod) is not { } callee)
        {
            return DescriptorKinds.Unknown;
        }

        DescriptorKinds kinds = DescriptorKinds.None;
        foreach (IReturnOperation result in callee.Operations.OfType<IReturnOperation>())
        {
            kinds |= result.ReturnedValue is { } value ? KindsOf(callee, value, new(function, invocation), depth + 1) : DescriptorKinds.Unknown;
        }

        return kinds;
    }
}
