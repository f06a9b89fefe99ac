export default { hello: 'Halo' };
