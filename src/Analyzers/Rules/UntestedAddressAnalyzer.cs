using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports addresses from inet_addr() that the function never compares with INADDR_NONE. An address that it returns or hands on by value
/// may be tested elsewhere; a literal needs no test.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntestedAddressAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.InetAddrNoneUnchecked];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        private readonly Dictionary<IOperation, ApiFunction> _calls = [];
        private readonly HashSet<IOperation> _tested = [];

        public override void Called(World world, ObservedCall call, Value result)
        {
            if (call.Function is { } function && (function.Behaviours & Behaviours.ParsesAddress) != 0 && !IsLiteral(call.Operation) && !IsLiteral(world, call.At(0)))
            {
                _calls[call.Operation] = function;
            }
            else if (call.Function is null)
            {
                foreach (Value argument in call.Arguments)
                {
                    Believe(world, argument);
                }
            }
        }

        public override void Compared(World world, TestValue test, IOperation place)
        {
            Believe(world, new SymbolValue(test.Id));
            Believe(world, test.Other);
        }

        public override void Returns(World world, Value? value, IOperation? place) => Believe(world, value);

        public override void Finish(bool isComplete)
        {
            foreach (KeyValuePair<IOperation, ApiFunction> call in _calls.Where(call => isComplete && !_tested.Contains(call.Key)))
            {
                context.Log.Report(new(DiagnosticDescriptors.InetAddrNoneUnchecked, call.Key, call.Value.Name));
            }
        }

        private static bool IsLiteral(IInvocationOperation call) =>
            call.Arguments.Length > 0 && (call.Arguments[0].Syntax.DescendantNodesAndSelf().Any(node =>
                node.IsKind(SyntaxKind.Utf8StringLiteralExpression) || node.IsKind(SyntaxKind.StringLiteralExpression))
            || call.Arguments[0].Value.DescendantsAndSelf().Any(operation =>
                operation is IPropertyReferenceOperation { Property.IsStatic: true } or IFieldReferenceOperation { Field.IsConst: true }));

        /// <summary>Whether a pointer is the address of a literal, by way of a variable.</summary>
        private static bool IsLiteral(World world, Value text) =>
            text is SymbolValue { Id: { } id } && world.FactOf(id).MadeBy is IInvocationOperation { TargetMethod: { } method } && ApiModel.IsLiteralAddress(method);

        private void Believe(World world, Value? value)
        {
            if (value is SymbolValue { Id: { } id } && world.FactOf(id).MadeBy is { } call)
            {
                _tested.Add(call);
            }
        }
    }
}
